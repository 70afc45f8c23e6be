/**
 * Month names as apps and browsers write them, full and short, without accents and points, January
 * first. Languages: English, German, French, Spanish, Italian, Portuguese, Dutch, Danish,
 * Norwegian, Swedish, Polish, Turkish, Russian. Source: Unicode CLDR month names.
 */
const NAMES: readonly string[] = [
  'jan january januar janvier janv enero ene gennaio gen janeiro januari jaenner janner stycznia styczen sty ocak oca января янв январь',
  'feb february februar fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut subat sub февраля фев февр февраль',
  'mar march marz maerz mrz mars marzo marco maart mrt marts marca marzec mart марта мар март',
  'apr april avril avr abril abr aprile kwietnia kwiecien kwi nisan nis апреля апр апрель',
  'may mai mayo maggio mag maio mei maj maja mayis мая май',
  'jun june juni juin junio giugno giu junho czerwca czerwiec cze haziran haz июня июн июнь',
  'jul july juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem июля июл июль',
  'aug august aout agosto ago augustus augusti sierpnia sierpien sie agustos agu августа авг август',
  'sep sept september septembre septiembre settembre set setembro wrzesnia wrzesien wrz eylul eyl сентября сен сент сентябрь',
  'oct october okt oktober octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz ekim eki октября окт октябрь',
  'nov november novembre noviembre novembro listopada listopad lis kasim kas ноября ноя нояб ноябрь',
  'dec december dez dezember decembre diciembre dic dicembre dezembro des desember grudnia grudzien gru aralik ara декабря дек декабрь',
]

const MONTHS = new Map<string, number>(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [bare(name), index + 1] as const)),
)

/** The month (1–12) of a name in any known language; null for a word that is no month. */
export function monthOf(name: string): number | null {
  return MONTHS.get(bare(name)) ?? null
}

function bare(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
  return plain.replaceAll('ı', 'i').replaceAll('ł', 'l')
}

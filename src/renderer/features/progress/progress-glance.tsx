import { lazy, Suspense } from 'react'

const GlanceCharts = lazy(() =>
  import('./glance-charts').then((charts) => ({ default: charts.GlanceCharts })),
)

/** Key lifts and who came, for the client's overview. */
export function ProgressGlance({ clientId }: { readonly clientId: string }) {
  return (
    <Suspense fallback={null}>
      <GlanceCharts clientId={clientId} />
    </Suspense>
  )
}

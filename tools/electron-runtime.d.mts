export function electronRuntime(say: (text: string) => void): Promise<string | null>
export function runtimeIn(place?: string): string | null
export function fetchRuntime(place: string, silenceMs: number): Promise<boolean>

/** The week columns that are drawn, by index; `to` is not included. */
export type WeekRange = { readonly from: number; readonly to: number }

/** Small words that fill about a third of English prose and that its neighbours lack ("in", "a", "on" are left out: too many share them). */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'to', 'that', 'for', 'with', 'by', 'from', 'it', 'its', 'as', 'at', 'be', 'been', 'are', 'were',
  'has', 'have', 'had', 'he', 'his', 'she', 'her', 'they', 'their', 'them', 'this', 'these', 'which', 'who', 'what', 'when',
  'where', 'not', 'but', 'will', 'would', 'could', 'should', 'said', 'says', 'after', 'before', 'during', 'between', 'against',
  'about', 'into', 'over', 'than', 'there', 'we', 'our', 'you', 'your', 'or', 'if', 'while', 'also', 'other', 'any', 'both',
])

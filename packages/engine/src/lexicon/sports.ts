/** Words that hardly stand outside sport. */
export const SPORTS_WORDS: ReadonlySet<string> = new Set([
  'coach', 'striker', 'midfielder', 'goalkeeper', 'winger', 'fullback', 'referee', 'umpire', 'league', 'tournament', 'quarterfinal', 'semifinal',
  'halftime', 'kickoff', 'innings', 'wicket', 'batsman', 'bowler', 'equaliser', 'equalizer', 'teammate', 'fixture', 'relegation', 'playoff', 'cup',
  'knockout', 'quarterback', 'touchdown', 'backhand', 'regatta', 'marathon', 'medal', 'offside', 'scorer', 'footballer', 'cricketer', 'basketball',
  'football', 'handball', 'volleyball', 'rugby', 'cricket', 'hockey', 'tennis', 'olympics', 'championship', 'grand prix', 'hat-trick', 'stoppage',
])

/** Words of sport that politics uses too; two of them count as one. */
export const HALF_SPORTS_WORDS: ReadonlySet<string> = new Set([
  'match', 'goal', 'captain', 'penalty', 'final', 'season', 'squad', 'team', 'club', 'fan', 'game', 'player', 'champion', 'title', 'score', 'stadium',
  'opponent', 'manager', 'defender', 'substitute', 'shot', 'pitch', 'race', 'win', 'visitor', 'rival', 'corner', 'lap', 'round',
])

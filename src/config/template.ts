// → the commented configuration that `rolefit init` writes. A test parses it with and without its comments.

/** YAML with every key explained; all of it is commented out, so that the defaults hold until changed. */
export const configTemplate = `# rolefit configuration. Everything here is optional; remove the # to change a value.

# Exit with 1 when a score lies below this (0 to 100).
# failUnder: 60

# Gates of a run: off, warn or error, with options where a gate has some. Only error ends with 1.
# "requirement:<id>" and "skill:<id>" must be met by every resume; \`rolefit spec\` prints the ids.
# gates:
#   score: [error, {min: 60}]         # 0 to 100; wins over failUnder
#   required: [warn, {minMet: 0.8}]   # share of the required requirements, 0 to 1
#   knockouts: error                  # requirements with \`gate: true\` in the spec
#   "skill:python": warn
#   unreadable: [warn, {max: 0}]      # files that could not be read

# Other gates for some files; the last preset that names a gate wins.
# presets:
#   - files: "senior/**"
#     gates:
#       score: [error, {min: 75}]

# Rows shown in a ranking; the others are counted.
# top: 20

# Look into sub-folders too.
# recursive: false

# Recognise letters in scanned pages and images; needs tesseract.js and @tesseract.js-data/eng.
# ocr: false

# What counts how much. \`rolefit score\` stamps a hash of these numbers on every result.
# weights:
#   importance:
#     required: 3
#     preferred: 1
#   kind:
#     skill: 1
#     experience: 1.5
#     education: 0.5
#   strength:
#     used-in-role: 1
#     described: 0.7
#     listed: 0.6
#   match:
#     impliedStep: 0.85   # 0 switches implied skills off
#   met: 0.5              # credit from which a requirement counts as met
#   bands:
#     strong: 60
#     good: 45
#     partial: 30

# What one file may cost before it is given up as unreadable.
# limits:
#   seconds: 20
#   ocrSeconds: 180
#   memoryMb: 400
#   fileMb: 50
#   pages: 60

# Days that personal data is kept: what was understood of resumes (since then) and journals (since their last line) go
# with the next \`rolefit score\` or by \`rolefit purge --expired\`. Without it, what nobody used for 60 days leaves the
# cache, and journals stay.
# retention:
#   days: 60

# What \`rolefit lint\` compares a posting with.
# posting:
#   lint:
#     maxMusts: 12          # must-haves before it is too many
#     maxOneProduct: 4      # of them that may belong to one product
#     minCoverage: 0.6      # share of the requirement lines that has to be understood
#     off: [wall-of-text]   # rules to leave out

# Skills of your own: name, other ways to write it, what it implies, and names to be careful with
# (case = exactly this case; neighbour = also another skill beside it; never = not matched).
# skills:
#   acme-flow:
#     name: Acme Flow
#     aliases: [AcmeFlow]
#     implies: [etl]
#     careful: {Acme Flow: case}
`;

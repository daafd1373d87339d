# title: Gate closed
# summary: The gate closed two minutes before the passenger reached it. His daughter's wedding is tonight.
# role: You are at the gate of an airline.
# setting: airport
# channel: counter
# customer: SINGH (Mr Singh), look singh, temperament anxious
# level: 1
# minutes: 2
# objective: set-expectations
# objective: solve-together
# language: en

VAR calm = 26
VAR trust = 36

-> gate

=== gate ===
SINGH: It's still there! I can see it! My daughter is getting married tonight! #mood: angry #gesture: point
*   The gate closes fifteen minutes before. It's on your boarding pass. #slip: argued
    SINGH: I know what is on my boarding pass! #mood: furious
*   Tonight. Then let's find out what still gets you there. #use: empathise #use: solve-together
    SINGH: The church is at six. At six! #mood: upset
*   That one I can't call back. I can look at the next three with you now. #use: be-direct #use: set-expectations
    SINGH: Then look. Please, look. #mood: tense
*   Please calm down, sir, there are other people waiting. #slip: told-to-relax
    SINGH: Other people are not her father! #mood: furious
-   SINGH: What time would I be there? #mood: tense
*   The ten to one lands at twenty to four. You'd be there by five. #use: set-expectations #use: act-fast
    SINGH: By five. Then I can still change my shirt. #mood: relieved
*   It should be all right, more or less. #slip: vague
    SINGH: More or less! #mood: angry
-   { calm >= 35: -> flies }
    -> stays

=== flies ===
SINGH: I will send you a picture. #mood: pleased #ending: resolved #outcome: He walked her in at six.
-> END

=== stays ===
He runs to another counter. #ending: walked-out #outcome: He found a flight by himself, and it was too late.
-> END

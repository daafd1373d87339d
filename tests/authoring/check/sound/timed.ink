# title: Cold soup
# summary: The soup came cold, and went back, and came cold again.
# role: You serve in the dining room of a hotel.
# setting: hotel
# channel: counter
# customer: LINDQVIST (Mr Lindqvist), look lindqvist, temperament demanding
# level: 1
# minutes: 2
# objective: apologise

// Every decision has a time limit, and a reply that is taken when it runs out.
VAR calm = 40
VAR trust = 40

-> table

=== table ===
LINDQVIST: Put your finger in it. Go on. #gesture: point
*   The kitchen has been told already, sir, and I am sure that they will please be more careful. #slip: passed-the-buck #seconds: 20
    LINDQVIST: Were you told? #mood: angry
*   Twice cold, and your wife has nearly done. #use: read-cues #use: paraphrase
    LINDQVIST: She has waited for me, with the spoon in her hand. #mood: upset
*   [Take the plate off the table at once.] #use: act-fast
    LINDQVIST: Where does it go? #mood: tense
*   [Look round for the chef, who is not there.] #slip: avoided #timeout
    LINDQVIST: I am over here. #mood: angry
-   LINDQVIST: I do not want it warm tomorrow. #mood: angry
*   I am sorry, sir, but the house is full tonight, as you can see for yourself. #slip: made-excuses #seconds: 20
    LINDQVIST: I can see that. I can see cold soup. #mood: furious
*   Sorry. I carried it past the window twice, and felt no steam. #use: apologise #use: own-it
    LINDQVIST: You felt no steam. Well. You say so. #mood: neutral
*   I'll stand at the stove until it boils. #use: show-care
    LINDQVIST: Do. #mood: tense
*   [Say nothing, and pick up the bread.] #slip: half-listened #timeout
    LINDQVIST: Nothing? #mood: angry
-   LINDQVIST: And my wife? #mood: tense
*   Hers is on us, and yours, and both come hot, together, in four minutes. #use: make-amends #use: set-expectations
    LINDQVIST: Four. I have a watch. #mood: relieved
*   A glass of wine for her meanwhile, if she would like one? #use: make-amends #seconds: 20
    LINDQVIST: She would. #mood: tense
*   She could start, surely. #slip: sweated-trivia
    LINDQVIST: She does not. #mood: angry
*   [Look up at the clock by the door.] #slip: kept-waiting #timeout
    LINDQVIST: Are we keeping you? #mood: furious
-   { calm >= 46:
        LINDQVIST: Three minutes. I owe you one. #mood: relieved #ending: resolved #outcome: They stayed for the cake, and left a tip.
        -> END
    }
    { calm >= 35:
        LINDQVIST: It is hot. Leave it there. #mood: tense #ending: partly #outcome: They ate, and did not speak of it.
        -> END
    }
    LINDQVIST: The bill for the water. #mood: angry #ending: walked-out #outcome: They ate somewhere else.
    -> END

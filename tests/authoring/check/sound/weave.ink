# title: Room 214
# summary: The room has no window that opens, and the guest asked for one.
# role: You are at the front desk of a small hotel.
# setting: hotel
# channel: counter
# customer: MOREAU (Ms Moreau), look moreau, temperament demanding
# level: 1
# minutes: 2
# objective: open-question

// One knot, with choices in choices and gathers at two depths.
VAR calm = 42
VAR trust = 38

-> front_desk

=== front_desk ===
MOREAU: I asked for air. I got a wall of glass that does not open. #gesture: crossed-arms
*   All our windows are sealed on that side, so nobody there can open theirs either. #slip: made-excuses
    MOREAU: So I am one of many. #mood: angry
    * *   You might have told us when you booked, please, to be fair to us. #slip: blamed
        MOREAU: I did. It is on your own paper. #mood: furious
    * *   Then we have put you on the wrong side of the house. #use: admit-failure
        MOREAU: On the wrong side, yes. #mood: tense
    * *   Is it on your booking? Let me read what you wrote to us. #use: root-cause #use: show-care
        MOREAU: Read it aloud. #mood: tense
    - - MOREAU: "A window that opens." There. #mood: angry
*   What would a good night need, beside the air? #use: open-question #use: read-cues
    MOREAU: Quiet. I speak at nine tomorrow. #mood: tense
    * *   It is the quietest side of the house, though, so perhaps it does even out. #slip: argued
        MOREAU: Quiet as a jar. #mood: angry
    * *   At nine? Then let us see that you sleep. #use: show-care
        MOREAU: Let us. #mood: tense
    * *   Air, quiet, and up at seven. I have it. #use: paraphrase #use: take-notes
        MOREAU: You have it. #mood: neutral
    - - MOREAU: And I have been up since four. #mood: angry
*   I can look for another room while you stand here. #use: act-fast
    MOREAU: Look, then. #mood: tense
*   A fan helps. Most of our guests like it. #slip: vague
    MOREAU: I am not most guests. #mood: angry
-   MOREAU: What have you got? #mood: angry
*   One on the court, with a window. It is smaller. I'll take your bag across. #use: be-direct #use: offer-solution
    MOREAU: Smaller and open. Good. #mood: relieved
*   The manager is in tomorrow from eight, and I am sorry, but only he can move a guest. #slip: passed-the-buck
    MOREAU: At eight I am awake anyway. #mood: angry
*   Nothing as large. I can take twenty off for tonight, at least. #use: make-amends
    MOREAU: Twenty for the air. #mood: tense
*   I believe that we are full tonight. #slip: vague
    MOREAU: You think. #mood: angry
-   { calm >= 45:
        MOREAU: Seven, then. And the window open. #mood: relieved #ending: resolved #outcome: She slept by an open window, and speaks at nine.
        -> END
    }
    { calm >= 36:
        MOREAU: It will have to do. #mood: tense #ending: partly #outcome: She stays, and sleeps badly.
        -> END
    }
    She takes her bag herself. #ending: walked-out #outcome: She sleeps across the road.
    -> END

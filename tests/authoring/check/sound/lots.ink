# title: The grey cat
# summary: The cat was to be called for at five, and the practice is shut.
# role: You are the last one at the desk of a vet.
# setting: office
# channel: counter
# customer: WHITFIELD (Mrs Whitfield), look whitfield, temperament anxious
# level: 1
# minutes: 2
# objective: be-direct

// The story draws lots: it opens in one of three ways, and she says one of two things.
VAR calm = 40
VAR trust = 38

-> door

=== door ===
{ shuffle:
-   WHITFIELD: Five, you said. It is ten past, and he is alone. #mood: tense
-   WHITFIELD: I have run. Is he awake? Is he alone? #mood: upset
-   WHITFIELD: The door was locked. Why was it locked? #mood: tense
}
*   We shut at five, I am sorry to say, so please do come back tomorrow, when the doctor is in. #slip: negative-language
    WHITFIELD: Tomorrow! #mood: upset
*   You have run. He is awake, and he has eaten. #use: read-cues #use: be-direct
    WHITFIELD: He has eaten? All of it? #mood: tense
*   [Open the door, and let her sit down.] #use: show-care
    WHITFIELD: I can't sit. #mood: upset
*   There is no reason to be so worried. #slip: half-listened
    WHITFIELD: You don't know him. #mood: angry
-   WHITFIELD: {~What did they find?|And the lump? What was it?} #mood: upset
*   I am really not the one to tell you that, madam, but I am sure it was nothing at all. #slip: vague
    WHITFIELD: Sure! #mood: upset
*   One tooth is out, and the lump was a thorn. Here it is. #use: be-direct #use: set-expectations
    WHITFIELD: A thorn. #mood: relieved
*   The doctor has left you a note. I'll read it to you. #use: offer-solution
    WHITFIELD: Slowly. #mood: tense
*   It is all in the bill that you get. #slip: passed-the-buck
    WHITFIELD: I can't read a bill now. #mood: angry
-   WHITFIELD: May I have him? #mood: relieved
*   Here he is. The drops are twice a day, and this is how one holds him. #use: explain-plainly #use: personal-touch
    WHITFIELD: Like a loaf. I see. #mood: pleased
*   He sleeps better here, I should think, and you have had quite enough for one day. #slip: assumed
    WHITFIELD: He sleeps on my feet. #mood: angry
*   Yes. And ring me if he will not take his drops. #use: every-channel
    WHITFIELD: I will ring. #mood: tense
*   When the bill is paid, madam. #slip: sweated-trivia
    WHITFIELD: So that is it. #mood: angry
-   { calm >= 43:
        WHITFIELD: Five past five. You stayed for him. #mood: pleased #ending: resolved #outcome: He slept on her feet.
        -> END
    }
    { calm >= 34:
        WHITFIELD: Come, my boy. #mood: tense #ending: partly #outcome: She had him back, and rang three times that night.
        -> END
    }
    She takes the basket, and not the drops. #ending: walked-out #outcome: She has found another vet.
    -> END

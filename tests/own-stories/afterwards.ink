# title: The third kettle
# summary: A kettle has leaked for the third time.
# role: You are at the service desk of a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament let-down
# level: 1
# minutes: 1
# objective: hear-out

VAR calm = 40
VAR trust = 30

-> desk

=== desk ===
NOVAK: This is the third one. #mood: angry
*   [Let her tell it. #use: hear-out #thought: He has put the pen down.]
    NOVAK: Thank you. #mood: relieved #ending: resolved #outcome: She has a kettle that holds.
    NOVAK: He let me finish. I had forgotten by then what I wanted. #afterwards: to her sister, on the phone
    NOVAK: No, a green one. #afterwards: to her sister, on the phone
    -> END
*   Have you got the receipt? #slip: negative-language #thought: It is always the receipt.
    NOVAK: No. #mood: furious #ending: walked-out #outcome: She went, and the kettle stayed.
    NOVAK: We drink it cold from now on. #afterwards: to the cat
    -> END

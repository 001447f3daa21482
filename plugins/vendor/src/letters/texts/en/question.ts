import type { TextsOf } from "../../letter-text"

export const question: TextsOf<"question"> = {
  question_answered: {
    subject: "{cooperative} has answered your question",
    title: "Your question has been answered",
    body: ["You asked {cooperative} about {about}. The answer:", "“{answer}”"],
    action: "See the answer",
  },
}

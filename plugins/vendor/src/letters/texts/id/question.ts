import type { TextsOf } from "../../letter-text"

export const question: TextsOf<"question"> = {
  question_answered: {
    subject: "{cooperative} menjawab pertanyaan Anda",
    title: "Pertanyaan Anda sudah dijawab",
    body: ["Anda bertanya kepada {cooperative} tentang {about}. Jawabannya:", "“{answer}”"],
    action: "Lihat jawaban",
  },
}

/** What the element says in place of a resume, in one language. */
export type Words = { readonly loading: string; readonly empty: string; readonly error: string };

const words = (loading: string, empty: string, error: string): Words => ({ loading, empty, error });

const en = words('Loading the CV …', 'There is no CV here yet.', 'The CV cannot be shown.');

/** By BCP 47 tag, the languages of `src/locales`, which is not asked: the CommonJS entry would hold it a second time. */
export const languages: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['ar', words('جارٍ تحميل السيرة الذاتية…', 'لا توجد سيرة ذاتية هنا بعد.', 'تعذّر عرض السيرة الذاتية.')],
  [
    'de',
    words(
      'Der Lebenslauf wird geladen …',
      'Hier ist noch kein Lebenslauf.',
      'Der Lebenslauf kann nicht angezeigt werden.',
    ),
  ],
  ['es', words('Cargando el CV…', 'Aquí todavía no hay ningún CV.', 'No se puede mostrar el CV.')],
  ['fa', words('رزومه در حال بارگذاری است…', 'هنوز رزومه‌ای اینجا نیست.', 'رزومه را نمی‌توان نشان داد.')],
  ['fr', words('Chargement du CV…', 'Il n’y a pas encore de CV ici.', 'Le CV ne peut pas être affiché.')],
  ['he', words('קורות החיים נטענים…', 'עדיין אין כאן קורות חיים.', 'לא ניתן להציג את קורות החיים.')],
  ['hi', words('जीवनवृत्त लोड हो रहा है…', 'यहाँ अभी कोई जीवनवृत्त नहीं है।', 'जीवनवृत्त दिखाया नहीं जा सकता।')],
  ['id', words('Memuat CV…', 'Belum ada CV di sini.', 'CV tidak dapat ditampilkan.')],
  ['it', words('Caricamento del CV…', 'Qui non c’è ancora nessun CV.', 'Il CV non può essere mostrato.')],
  ['ja', words('履歴書を読み込んでいます…', 'まだ履歴書はありません。', '履歴書を表示できません。')],
  ['ko', words('이력서를 불러오는 중…', '아직 이력서가 없습니다.', '이력서를 표시할 수 없습니다.')],
  ['nl', words('Het cv wordt geladen…', 'Hier staat nog geen cv.', 'Het cv kan niet worden getoond.')],
  ['pl', words('Wczytywanie CV…', 'Nie ma tu jeszcze CV.', 'Nie można wyświetlić CV.')],
  ['pt', words('O CV está a ser carregado…', 'Ainda não há aqui um CV.', 'Não é possível mostrar o CV.')],
  ['ru', words('Резюме загружается…', 'Здесь пока нет резюме.', 'Не удалось показать резюме.')],
  ['tr', words('Özgeçmiş yükleniyor…', 'Burada henüz bir özgeçmiş yok.', 'Özgeçmiş gösterilemiyor.')],
  ['uk', words('Резюме завантажується…', 'Тут ще немає резюме.', 'Не вдалося показати резюме.')],
  ['vi', words('Đang tải CV…', 'Ở đây chưa có CV.', 'Không thể hiển thị CV.')],
  ['zh-Hans', words('正在加载简历…', '这里还没有简历。', '无法显示简历。')],
  ['zh-Hant', words('正在載入履歷…', '這裡還沒有履歷。', '無法顯示履歷。')],
]);

/**
 * The words in the language of a BCP 47 tag, by lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4), and the
 * tag of that language; English for a language not among them, and for what is no tag.
 */
export function wordsOf(tag: string): readonly [language: string, words: Words] {
  const [written = '', ...parts] = tag.trim().toLowerCase().split(/[-_]/);
  const language = written === 'iw' ? 'he' : written === 'in' ? 'id' : written;
  const script = parts.find((part) => part === 'hans' || part === 'hant');
  const traditional =
    script === undefined ? parts.some((part) => /^(?:tw|hk|mo)$/.test(part)) : script === 'hant';
  const known = language === 'zh' ? (traditional ? 'zh-Hant' : 'zh-Hans') : language;
  const found = languages.get(known);
  return found === undefined ? ['en', en] : [known, found];
}

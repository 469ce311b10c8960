/** Makes the news page of a sample: the article amid what a news site surrounds it with. Every name on it is invented. */
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const menu = ['Thời sự', 'Chính trị', 'Pháp luật', 'Kinh tế', 'Đời sống', 'Văn hóa', 'Thể thao', 'Video'];
const related = ['Cắt điện luân phiên, tiểu thương chợ trung tâm lao đao', 'Gặp người giữ nghề dệt thổ cẩm bên hồ',
  'Đùn đẩy trách nhiệm, ba cán bộ một huyện miền Trung bị phê bình', 'Lịch thi đấu bóng chuyền nữ cuối tuần'];

export function webPage(source) {
  const blocks = source.normalize('NFC').split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean);
  const [title, date, lead, ...rest] = blocks;
  const keywords = rest.pop();
  const author = rest.pop();
  const paragraphs = rest.map((block) => (block.startsWith('Ảnh:')
    ? `<figure><img src="data:," alt=""><figcaption>${escape(block.slice(5))}</figcaption></figure>` : `<p>${escape(block)}</p>`));
  paragraphs.splice(4, 0, '<div class="ads" aria-hidden="true"><p>QUẢNG CÁO</p><a href="#">Mua nhà trả góp, nhận vàng liền tay</a></div>');
  const links = (items) => items.map((item) => `<li><a href="#">${escape(item)}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escape(title)} - Báo Nhịp Sống Vùng Cao</title>
<meta name="description" content="${escape(lead)}">
<meta property="article:published_time" content="2023-09-27T07:15:00+07:00">
<style>body{font-family:serif} nav li{display:inline} .ads{background:#eee}</style>
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body>
<header><a href="/">NHỊP SỐNG VÙNG CAO</a><form><input placeholder="Tìm kiếm"></form></header>
<nav><ul>${links(menu)}</ul></nav>
<main>
<article>
<h1>${escape(title)}</h1>
<time datetime="2023-09-27T07:15:00+07:00">${escape(date)}</time>
<div class="share"><button>Chia sẻ</button> <button>Lưu bài</button> <span>12 bình luận</span></div>
<p class="sapo"><strong>${escape(lead)}</strong></p>
${paragraphs.join('\n')}
<p class="author">${escape(author)}</p>
</article>
<p class="tags">${escape(keywords)}</p>
<aside><h3>Tin liên quan</h3><ul>${links(related)}</ul></aside>
<section><h3>Bình luận (12)</h3><p>Bạn đọc: Cán bộ sợ trách nhiệm thì nên nghỉ.</p></section>
</main>
<footer><p>Cơ quan chủ quản: Hội Nhà báo vùng cao. Giấy phép số 000/GP-BTTTT. Ghi rõ nguồn khi phát hành lại.</p></footer>
</body>
</html>
`;
}

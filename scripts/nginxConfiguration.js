/** The server's part of a deployment, for nginx 1.18 or newer: docs/trien-khai.md tells what to do with it. */
const { FRAME_ANCESTORS } = require("./contentSecurityPolicy");

/**
 * @param {string} origin where the add-in will be served from, such as "https://dan-van.dongnai.gov.vn"
 * @returns a file for nginx's conf.d, with the paths of the certificate and of the folder to be filled in
 */
function nginxConfiguration(origin) {
  const { hostname, port } = new URL(origin);
  return `# Báo cáo dân vận: máy chủ tĩnh cho ${origin}. Chép vào /etc/nginx/conf.d/, sửa ba đường dẫn bên dưới.

# Tệp có mã băm trong tên không bao giờ đổi nội dung. Trang và tệp không có mã băm thì hỏi lại mỗi lần mở, nhờ vậy bản mới
# có hiệu lực ngay. Biểu tượng thì Office phải được phép giữ: "no-store" làm mất biểu tượng trên dải lệnh.
map $uri $dan_van_cache {
    default                        "no-cache";
    "~\\.[0-9a-f]{8}\\.js$"          "public, max-age=31536000, immutable";
    "~^/assets/"                   "public, max-age=86400";
}

server {
    listen ${port || "443"} ssl;
    server_name ${hostname};

    ssl_certificate     /etc/nginx/certs/${hostname}.crt;
    ssl_certificate_key /etc/nginx/certs/${hostname}.key;

    root /srv/bao-cao-dan-van/site;

    charset utf-8;
    gzip on;
    gzip_types text/css application/javascript application/json image/svg+xml;

    # Chính sách còn lại nằm ngay trong các trang. Dòng này cho Word trên web hiện ngăn; nếu cơ quan có Office Online
    # Server riêng, thêm địa chỉ của máy chủ đó vào cuối. Không thêm X-Frame-Options.
    add_header Content-Security-Policy "${FRAME_ANCESTORS}" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;
    add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;
    add_header Cache-Control $dan_van_cache always;

    location / {
        limit_except GET { deny all; }
        try_files $uri =404;
    }
}
`;
}

module.exports = { nginxConfiguration };

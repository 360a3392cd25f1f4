/**
 * Brings office.js and the page's bundle, or says in Vietnamese why that cannot be. Plain ES5, served as it stands:
 * volume-licensed Office through 2019 shows the pane in Internet Explorer 11 (OfficeDev/office-js #2406), and a clerk
 * there must read a sentence and not look at a blank pane.
 *
 * Its own script element tells it what to do:
 *   data-office   address of office.js; left out on a page that needs none
 *   data-bundle   addresses of the page's scripts, with spaces between
 *   data-start    "at-once": the bundle need not wait for office.js, and hears of it by the event "officeloaded"
 * `?officejs=local` in the page's address takes the copy of office.js that lies beside the add-in.
 *
 * Where the browser has Trusted Types, the pages ask for them (scripts/contentSecurityPolicy.js): no text then becomes
 * markup or script. Neither office.js nor webpack's own loading of chunks knows of them, hence the policy named "default".
 */
/* global document, location, window */
(function () {
  "use strict";

  var LOCAL_OFFICE = "office-js/office.js";
  /** Milliseconds after which a slow network is told of; loading goes on. */
  var SLOW = 15000;

  var me = document.getElementById("loader");
  var office = me.getAttribute("data-office");
  var bundles = (me.getAttribute("data-bundle") || "").split(" ");
  var atOnce = me.getAttribute("data-start") === "at-once";
  if (office && /[?&]officejs=local(&|$)/.test(location.search)) office = LOCAL_OFFICE;

  /** "https://host" of an address; a relative one has none, and is ours. */
  function originOf(address) {
    var origin = /^https?:\/\/[^/?#]+/.exec(address);
    return origin ? origin[0] : location.origin;
  }

  function allowScripts() {
    if (!window.trustedTypes) return;
    window.trustedTypes.createPolicy("default", {
      createScriptURL: function (address) {
        var origin = originOf(String(address));
        return origin === location.origin || (office && origin === originOf(office)) ? address : null;
      },
      // office.js reads a token of XML into a document of its own, which runs nothing.
      createHTML: function (text, type, sink) {
        return sink === "DOMParser parseFromString" ? text : null;
      },
    });
  }

  /** What the bundle is written in, told by functions of the same age: Chromium 93, Safari 15.4, Firefox 92. */
  function isNewEnough() {
    return (
      typeof Promise === "function" && typeof Object.hasOwn === "function" && typeof [].at === "function"
    );
  }

  function load(address, onLoad, onError) {
    var script = document.createElement("script");
    script.async = false;
    script.onload = onLoad;
    script.onerror = onError;
    script.src = address;
    document.body.appendChild(script);
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  /** Puts a message in place of the pane, with a button that tries again. */
  function say(title, sentences) {
    var old = document.getElementById("loader-message");
    if (old) old.parentNode.removeChild(old);
    var root = document.getElementById("root");
    if (root) root.style.display = "none";
    var box = document.createElement("div");
    box.id = "loader-message";
    box.className = "frame";
    box.setAttribute("role", "alert");
    box.appendChild(element("h2", title));
    for (var i = 0; i < sentences.length; i++) box.appendChild(element("p", sentences[i]));
    var again = element("button", "Thử lại");
    again.setAttribute("type", "button");
    again.onclick = function () {
      location.reload();
    };
    box.appendChild(again);
    document.body.appendChild(box);
  }

  function unsay() {
    var box = document.getElementById("loader-message");
    if (!box) return;
    box.parentNode.removeChild(box);
    var root = document.getElementById("root");
    if (root) root.style.display = "";
  }

  function tooOld() {
    say("Trình duyệt bên trong Word này quá cũ.", [
      "Phần bổ trợ không chạy được ở đây. Văn bản của bạn không bị thay đổi gì.",
      "Hãy dùng Word trong Microsoft 365, Word 2021 trở lên hoặc Word trên web.",
      "Nếu đã dùng các bản Word đó, hãy nhờ bộ phận công nghệ thông tin cài Microsoft Edge WebView2 Runtime, rồi đóng và mở lại Word.",
    ]);
    // Word complains of an add-in that never answers; this much runs in Internet Explorer too.
    if (office) {
      load(office, function () {
        if (window.Office) window.Office.initialize = function () {};
      });
    }
  }

  function noOffice() {
    say("Không tải được thư viện Office.", [
      "Phần bổ trợ cần tệp office.js nhưng máy này không lấy được tệp đó. Văn bản của bạn không bị thay đổi gì.",
      "Hãy kiểm tra kết nối mạng rồi bấm “Thử lại”.",
      "Nếu mạng cơ quan chặn Internet, đưa câu này cho bộ phận công nghệ thông tin: cần mở địa chỉ " +
        office +
        ", hoặc cài bản dành cho mạng nội bộ (office.js đặt cùng máy chủ).",
    ]);
  }

  function noBundle() {
    say("Không tải được phần bổ trợ.", [
      "Máy chủ của phần bổ trợ không trả lời. Văn bản của bạn không bị thay đổi gì.",
      "Hãy kiểm tra kết nối mạng rồi bấm “Thử lại”. Nếu vẫn không được, báo cho bộ phận công nghệ thông tin.",
    ]);
  }

  function loadBundles() {
    for (var i = 0; i < bundles.length; i++) if (bundles[i]) load(bundles[i], null, noBundle);
  }

  function onOffice() {
    unsay();
    var event = document.createEvent("Event");
    event.initEvent("officeloaded", false, false);
    document.dispatchEvent(event);
    if (!atOnce) loadBundles();
  }

  function loadOffice() {
    // A page that started at once says so itself, and keeps what is written in it.
    var slow = atOnce
      ? 0
      : setTimeout(function () {
          say("Mạng đang chậm.", [
            "Vẫn đang tải thư viện Office; ngăn sẽ tự mở khi tải xong. Văn bản của bạn không bị thay đổi gì.",
          ]);
        }, SLOW);
    var answered = function (what) {
      return function () {
        clearTimeout(slow);
        what();
      };
    };
    load(office, answered(onOffice), answered(noOffice));
  }

  allowScripts();
  if (!isNewEnough()) {
    tooOld();
    return;
  }
  if (!office || atOnce) loadBundles();
  if (office) loadOffice();
})();

exports.each = function each(list, fn, done) {
  var i = 0;
  (function step(err) {
    if (err || i >= list.length) return done(err);
    fn(list[i++], step);
  })();
};

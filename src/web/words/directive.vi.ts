// Vietnamese words of directives: confirming, issuing, amending.

export const vi = {
  title: 'Văn bản chỉ đạo',
};

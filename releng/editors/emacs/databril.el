;;; databril.el --- Business model canvases (.bmc) in Emacs  -*- lexical-binding: t -*-
;; SPDX-License-Identifier: EPL-2.0
;;; Commentary:
;; A mode for canvases that Eglot connects to the language server of Databril.  Eglot is part of Emacs 29 and later; for
;; Emacs 26 to 28 it is a package.
;;; Code:

(require 'eglot)

(defgroup databril nil "Business model canvases." :group 'languages)

(defcustom databril-command "databril"
  "How to start Databril, with its folder where it is not on the PATH."
  :type 'string)

(defcustom databril-language nil
  "The language of findings and proposals; nil: what databril.toml says."
  :type '(choice (const :tag "As the project says" nil) (const "en") (const "nl")))

(defvar databril-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?' "\"" table)
    (modify-syntax-entry ?_ "w" table)
    (modify-syntax-entry ?- "w" table)
    table))

(defun databril-indent-line ()
  "Indents a line by the braces that are open before it."
  (let ((depth (save-excursion (beginning-of-line) (car (syntax-ppss)))))
    (save-excursion
      (back-to-indentation)
      (indent-line-to (* 4 (max 0 (if (looking-at "[})]") (1- depth) depth)))))
    (when (< (current-column) (current-indentation)) (back-to-indentation))))

;;;###autoload
(define-derived-mode databril-mode prog-mode "Canvas"
  "For business model canvases."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'databril-indent-line)
  (setq-local font-lock-defaults
              '((("\\_<\\([[:alpha:]]+\\)\\s-+\\([[:alpha:]_][[:alnum:]_]*\\)[^\n{]*{"
                  (1 font-lock-keyword-face) (2 font-lock-type-face))))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.bmc\\'" . databril-mode))

(add-to-list 'eglot-server-programs
             `(databril-mode . ,(lambda (&rest _)
                                  (append (list databril-command "lsp")
                                          (when databril-language
                                            (list :initializationOptions (list :language databril-language)))))))

(add-hook 'databril-mode-hook #'eglot-ensure)

(provide 'databril)
;;; databril.el ends here

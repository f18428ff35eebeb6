;;; check.el --- Works in Emacs as a person would  -*- lexical-binding: t -*-
;; SPDX-License-Identifier: EPL-2.0
;; With the set-up that docs/editors/emacs.md tells people to copy:
;;   emacs --batch -l check.el    in a folder with bakery.bmc and data.bmc

(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'flymake)
(require 'xref)

(defun must (condition what)
  (unless condition (error "FAILED %s" what)))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.1)))
  (must (funcall condition) what)
  (princ (format "ok %s\n" what)))

(defun told ()
  (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "\n"))

(load (expand-file-name "releng/editors/emacs/databril.el" (getenv "DATABRIL_ROOT")))
(setq databril-command (getenv "DATABRIL")
      databril-language "en"
      eglot-sync-connect 60
      ;; the folder of the files, whatever version control says
      project-find-functions (list (lambda (_) (cons 'transient default-directory))))

(find-file "bakery.bmc")
(must (derived-mode-p 'databril-mode) "not a canvas")
(apply #'eglot--connect (eglot--guess-contact))
(must (eglot-managed-p) "the server does not serve the canvas")
(flymake-start)
(wait-for "errors and findings are told" (lambda () (string-match-p "Gests" (told))))

(goto-char (point-min))
(search-forward "from Ge")
(delete-char -1)
(let ((completion (run-hook-with-args-until-success 'completion-at-point-functions)))
  (must (member "Guests" (all-completions "G" (nth 2 completion))) "Guests is not proposed"))
(princ "ok a reference is completed\n")
(search-forward "sts")
(let ((end (point))) (search-backward "from ") (delete-region (point) end) (insert "from Guests"))
(eglot--signal-textDocument/didChange)
(wait-for "a mended name is not told any more" (lambda () (not (string-match-p "Gests" (told)))))

(search-forward "recorded in T")
(let ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
  (must (string-suffix-p "data.bmc" (xref-location-group (xref-item-location (car found)))) "no definition in data.bmc"))
(princ "ok the definition is in the other file\n")

(cl-letf (((symbol-function 'y-or-n-p) (lambda (_) t)))
  (eglot-rename "Register"))
(must (string-match-p "recorded in Register" (buffer-string)) (buffer-string))
(must (with-current-buffer (find-file-noselect "data.bmc") (string-match-p "source Register" (buffer-string))) "data.bmc keeps Till")
(princ "ok rename changes both files\n")

(goto-char (point-max))
(insert "canvas Next {\nsegment   Guests\n}\n")
(eglot-format-buffer)
(must (string-match-p "\n    segment Guests\n" (buffer-string)) (buffer-string))
(princ "ok formatting lays out the file\n")

(eglot-shutdown (eglot-current-server))

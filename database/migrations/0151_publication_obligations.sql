-- Publishing nominees is followed by its own module, not by the rounds themselves.
ALTER TABLE obligations
  DROP CONSTRAINT obligations_output_kind_check,
  ADD CHECK (output_kind IN ('document', 'list', 'round', 'publication', 'activity'));
ALTER TABLE obligations DISABLE TRIGGER obligations_frozen;
UPDATE obligations SET output_kind = 'publication' WHERE code = 'cong-khai-danh-sach' AND output_kind = 'round';
ALTER TABLE obligations ENABLE TRIGGER obligations_frozen;

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** A row that becomes a document only when it is sent. Immutable but for the row, which nobody changes. */
public final class NewDocument {

    private final RowForm form;
    private final @Nullable Object[] values;
    private final @Nullable Object generatedKey;

    NewDocument(RowForm form, @Nullable Object[] values, @Nullable Object generatedKey) {
        this.form = form;
        this.values = values;
        this.generatedKey = generatedKey;
    }

    /** Writes new documents. They are never read: documents are read as rows. */
    public static final class Writer implements Codec<NewDocument> {

        /** Has no settings. */
        public Writer() {}

        @Override
        public void encode(BsonWriter writer, NewDocument document, EncoderContext context) {
            document.form.write(writer, document.values, document.generatedKey);
        }

        @Override
        public NewDocument decode(BsonReader reader, DecoderContext context) {
            throw new IllegalStateException("New documents are written only");
        }

        @Override
        public Class<NewDocument> getEncoderClass() {
            return NewDocument.class;
        }
    }
}

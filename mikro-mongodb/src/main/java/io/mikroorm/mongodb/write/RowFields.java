// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The fields that columns are written to, and the documents inside, each once. Unchanging once all fields are added. */
final class RowFields {

    private final List<Field> fields = new ArrayList<>();

    /** A field of a number of the row, or a document inside. */
    private record Field(String name, int number, @Nullable RowFields inner) {}

    /** The value of a number of the row is written to a path. */
    void add(String path, int number) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            fields.add(new Field(path, number, null));
        } else {
            inside(path.substring(0, dot)).add(path.substring(dot + 1), number);
        }
    }

    private RowFields inside(String name) {
        for (Field field : fields) {
            if (field.inner != null && field.name.equals(name)) {
                return field.inner;
            }
        }
        RowFields inner = new RowFields();
        fields.add(new Field(name, -1, inner));
        return inner;
    }

    /** Writes what is not null; a document of which all is null is left out. */
    void write(FieldWriter to, MappedColumn[] columns, @Nullable Object[] values) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            RowFields inner = field.inner;
            if (inner == null) {
                Object value = values[field.number];
                if (value != null) {
                    to.write(field.name, columns[field.number].type(), value);
                }
            } else if (field.name.equals(DocumentFields.KEY)) {
                to.write(field.name, inner.document(columns, values));
            } else if (inner.hasAny(values)) {
                to.writer().writeStartDocument(field.name);
                inner.write(to, columns, values);
                to.writer().writeEndDocument();
            }
        }
    }

    /** Key fields, of which none is null, as a document that is made first: MongoDB's driver puts the key in front, and takes it as a whole. */
    private BsonDocument document(MappedColumn[] columns, @Nullable Object[] values) {
        BsonSink sink = new BsonSink();
        BsonDocument document = new BsonDocument();
        for (Field field : fields) {
            RowFields inner = field.inner;
            BsonValue value = inner == null
                    ? sink.bson(columns[field.number].type(), values[field.number])
                    : inner.document(columns, values);
            document.put(field.name, value);
        }
        return document;
    }

    private boolean hasAny(@Nullable Object[] values) {
        for (Field field : fields) {
            if (field.inner == null ? values[field.number] != null : field.inner.hasAny(values)) {
                return true;
            }
        }
        return false;
    }
}

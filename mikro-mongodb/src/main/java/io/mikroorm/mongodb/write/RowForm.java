// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.FieldWriter;
import io.mikroorm.mongodb.bson.Template;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** Some columns of an entity, as fields of documents. A null is a field that is not there. */
final class RowForm {

    private final EntityMetadata entity;
    private final MappedColumn[] columns;
    private final String[] paths;
    private final RowFields fields = new RowFields();
    private final BsonSink sink = new BsonSink();

    RowForm(EntityMetadata entity, int[] numbers) {
        this.entity = entity;
        this.columns = new MappedColumn[numbers.length];
        this.paths = new String[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            columns[i] = entity.columns().get(numbers[i]);
            paths[i] = DocumentFields.of(entity, columns[i]);
            fields.add(paths[i], i);
        }
    }

    /** Writes a new document of a row, without making one. */
    void write(BsonWriter writer, @Nullable Object[] values, @Nullable Object generatedKey) {
        FieldWriter to = new FieldWriter(writer, sink);
        writer.writeStartDocument();
        if (generatedKey != null) {
            to.write(DocumentFields.KEY, entity.key().type(), generatedKey);
        }
        fields.write(to, columns, values);
        writer.writeEndDocument();
    }

    /** A key of the entity. */
    BsonValue key(Object key) {
        return sink.bson(entity.key().type(), key);
    }

    /** A value of a column. */
    BsonValue value(MappedColumn column, @Nullable Object value) {
        return sink.bson(column.type(), value);
    }

    /** A new document of a row. */
    BsonDocument document(@Nullable Object[] values, @Nullable Object generatedKey) {
        BsonDocument document = new BsonDocument();
        if (generatedKey != null) {
            document.put(DocumentFields.KEY, key(generatedKey));
        }
        for (int i = 0; i < columns.length; i++) {
            if (values[i] != null) {
                DocumentFields.put(document, paths[i], value(columns[i], values[i]));
            }
        }
        return document;
    }

    /** What a new document looks like, without values. */
    String documentText(boolean generatedKey) {
        BsonDocument document = new BsonDocument();
        if (generatedKey) {
            document.put(DocumentFields.KEY, Template.place(0));
        }
        for (String path : paths) {
            DocumentFields.put(document, path, Template.place(0));
        }
        return Template.print(document);
    }

    /** What the values look like that a change sets. */
    String changeText() {
        BsonDocument set = new BsonDocument();
        for (String path : paths) {
            set.put(path, Template.place(0));
        }
        return Template.print(new BsonDocument("$set", set));
    }
}

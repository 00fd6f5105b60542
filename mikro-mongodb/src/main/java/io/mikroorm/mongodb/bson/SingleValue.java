// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import java.nio.ByteBuffer;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** One value out of a document, where speed does not matter. */
public final class SingleValue {

    private SingleValue() {}

    /** The value of a column, as the property's Java value; null for none. */
    public static @Nullable Object of(EntityMetadata entity, MappedColumn column, BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        ByteBuffer buffer = raw.getByteBuffer().asNIO();
        String path = DocumentFields.of(entity, column);
        BsonRow row = new BsonRow(new String[] {entity.table() + "." + path});
        FieldTree fields = new FieldTree();
        fields.add(path, 0);
        row.over(buffer.array());
        fields.seal().locate(buffer.array(), buffer.arrayOffset() + buffer.position(), row);
        return BoxedValues.read(row, 0, column.type());
    }
}

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
        read(buffer.array(), buffer.arrayOffset() + buffer.position(), fields.seal(), row);
        return BoxedValues.read(row, 0, column.type());
    }

    private static void read(byte[] bytes, int at, FieldTree fields, BsonRow row) {
        int place = at + Integer.BYTES;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int end = BsonBytes.nameEnd(bytes, place + 1);
            int found = fields.find(bytes, place + 1, end, 0);
            FieldTree inner = found < 0 ? null : fields.inner(found);
            if (inner != null && kind == BsonBytes.DOCUMENT) {
                read(bytes, end + 1, inner, row);
            } else if (found >= 0) {
                row.set(0, kind, end + 1);
            }
            place = BsonBytes.skip(kind, bytes, end + 1);
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.EncoderContext;
import org.bson.types.ObjectId;

/**
 * Writes properties' values as fields of a document, straight into the buffer that is sent: the frequent kinds without an object for each.
 * The values were checked before. Not thread-safe.
 */
public final class FieldWriter {

    private static final BsonValueCodec CODEC = new BsonValueCodec();
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    private final BsonWriter writer;
    private final BsonSink sink;

    /** Writes to a writer; the sink makes what is not frequent. */
    public FieldWriter(BsonWriter writer, BsonSink sink) {
        this.writer = writer;
        this.sink = sink;
    }

    /** The writer, for documents around fields. */
    public BsonWriter writer() {
        return writer;
    }

    /** A field; none for a value that is stored as null. */
    public void write(String name, ValueType type, Object property) {
        if (property instanceof ObjectId id) {
            writer.writeObjectId(name, id);
            return;
        }
        Object stored = type.toStorage(property);
        if (stored == null) {
            return;
        }
        switch (type.storage()) {
            case BOOLEAN -> writer.writeBoolean(name, (Boolean) stored);
            case INT -> writer.writeInt32(name, (Integer) stored);
            case LONG -> writer.writeInt64(name, (Long) stored);
            case DOUBLE -> writer.writeDouble(name, (Double) stored);
            case STRING -> writer.writeString(name, (String) stored);
            case DECIMAL -> writer.writeDecimal128(name, BsonSink.decimal((BigDecimal) stored));
            case INSTANT -> writer.writeDateTime(name, ((Instant) stored).toEpochMilli());
            default -> writeValue(name, sink.ofStored(type, stored));
        }
    }

    /** A field with a document that was made before. */
    public void write(String name, BsonDocument document) {
        writeValue(name, document);
    }

    private void writeValue(String name, BsonValue value) {
        writer.writeName(name);
        CODEC.encode(writer, value, PLAIN);
    }
}

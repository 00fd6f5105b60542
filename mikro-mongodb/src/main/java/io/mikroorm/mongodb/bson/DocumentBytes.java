// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;

/**
 * Takes documents out of a reply as they are, by one copy of their bytes; the driver's own codec makes three. Thread-safe.
 */
public final class DocumentBytes implements Codec<RawBsonDocument> {

    private static final RawBsonDocumentCodec OWN = new RawBsonDocumentCodec();

    /** Has no settings. */
    public DocumentBytes() {}

    @Override
    public RawBsonDocument decode(BsonReader reader, DecoderContext context) {
        BsonInput input = ((BsonBinaryReader) reader).getBsonInput();
        BsonInputMark start = input.getMark(Integer.BYTES);
        int size = input.readInt32();
        start.reset();
        byte[] bytes = new byte[size];
        input.readBytes(bytes);
        start.reset();
        reader.skipValue();
        return new RawBsonDocument(bytes);
    }

    @Override
    public void encode(BsonWriter writer, RawBsonDocument document, EncoderContext context) {
        OWN.encode(writer, document, context);
    }

    @Override
    public Class<RawBsonDocument> getEncoderClass() {
        return RawBsonDocument.class;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.ground.BookDecimal;
import java.time.Instant;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Books from and to BSON, with nothing in between. */
final class PlainBookCodec implements Codec<PlainBook> {

    PlainBookCodec() {}

    @Override
    public Class<PlainBook> getEncoderClass() {
        return PlainBook.class;
    }

    @Override
    public PlainBook decode(BsonReader reader, DecoderContext context) {
        PlainBook book = new PlainBook();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            read(reader, reader.readName(), book);
        }
        reader.readEndDocument();
        return book;
    }

    static void read(BsonReader reader, String field, PlainBook book) {
        switch (field) {
            case "_id" -> book.id = reader.readInt64();
            case "title" -> book.title = reader.readString();
            case "price" -> book.price = BookDecimal.price(reader.readDecimal128());
            case "author" -> book.author = reader.readInt64();
            case "publisher" -> book.publisher = reader.readInt64();
            case "meta" -> book.meta = reader.readString();
            case "createdAt" -> book.createdAt = Instant.ofEpochMilli(reader.readDateTime());
            default -> reader.skipValue();
        }
    }

    @Override
    public void encode(BsonWriter writer, PlainBook book, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64("_id", book.id);
        writer.writeString("title", book.title);
        writer.writeDecimal128("price", BookDecimal.of(book.price));
        writer.writeInt64("author", book.author);
        if (book.publisher != 0) {
            writer.writeInt64("publisher", book.publisher);
        }
        String meta = book.meta;
        if (meta != null) {
            writer.writeString("meta", meta);
        }
        writer.writeDateTime("createdAt", book.createdAt.toEpochMilli());
        writer.writeEndDocument();
    }
}

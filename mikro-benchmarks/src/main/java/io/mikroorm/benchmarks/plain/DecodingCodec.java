// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.TagRow;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** What is only read, from BSON with nothing in between. */
abstract class DecodingCodec<T> implements Codec<T> {

    private static final int MILLIS_OF_DAY = 86_400_000;

    private final Class<T> type;

    DecodingCodec(Class<T> type) {
        this.type = type;
    }

    @Override
    public final Class<T> getEncoderClass() {
        return type;
    }

    @Override
    public final void encode(BsonWriter writer, T value, EncoderContext context) {
        throw new UnsupportedOperationException("is only read");
    }

    /** Books as records. */
    static final class Records extends DecodingCodec<BookRow> {

        Records() {
            super(BookRow.class);
        }

        @Override
        public BookRow decode(BsonReader reader, DecoderContext context) {
            PlainBook book = new PlainBook();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                PlainBookCodec.read(reader, reader.readName(), book);
            }
            reader.readEndDocument();
            return book.values();
        }
    }

    /** Books with the keys of their tags. */
    static final class Books extends DecodingCodec<PlainAuthor.Keyed> {

        Books() {
            super(PlainAuthor.Keyed.class);
        }

        @Override
        public PlainAuthor.Keyed decode(BsonReader reader, DecoderContext context) {
            PlainAuthor.Keyed book = new PlainAuthor.Keyed();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String field = reader.readName();
                if (field.equals("tags")) {
                    reader.readStartArray();
                    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                        book.tagKeys.add(reader.readInt64());
                    }
                    reader.readEndArray();
                } else {
                    PlainBookCodec.read(reader, field, book);
                }
            }
            reader.readEndDocument();
            return book;
        }
    }

    /** Authors without books. */
    static final class Authors extends DecodingCodec<PlainAuthor> {

        Authors() {
            super(PlainAuthor.class);
        }

        @Override
        public PlainAuthor decode(BsonReader reader, DecoderContext context) {
            PlainAuthor author = new PlainAuthor();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "_id" -> author.id = reader.readInt64();
                    case "name" -> author.name = reader.readString();
                    case "email" -> author.email = reader.readString();
                    case "age" -> author.age = reader.readInt32();
                    case "born" ->
                        author.born = LocalDate.ofEpochDay(Math.floorDiv(reader.readDateTime(), MILLIS_OF_DAY));
                    case "createdAt" -> author.createdAt = Instant.ofEpochMilli(reader.readDateTime());
                    case "version" -> author.version = reader.readInt32();
                    default -> reader.skipValue();
                }
            }
            reader.readEndDocument();
            return author;
        }
    }

    /** Tags. */
    static final class Tags extends DecodingCodec<TagRow> {

        Tags() {
            super(TagRow.class);
        }

        @Override
        public TagRow decode(BsonReader reader, DecoderContext context) {
            long id = 0;
            String name = "";
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "_id" -> id = reader.readInt64();
                    case "name" -> name = reader.readString();
                    default -> reader.skipValue();
                }
            }
            reader.readEndDocument();
            return new TagRow(id, name);
        }
    }
}

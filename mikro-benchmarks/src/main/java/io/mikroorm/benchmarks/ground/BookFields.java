// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import io.mikroorm.benchmarks.BookRow;
import java.time.Instant;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** The form of a book's document, which is the same whoever wrote it: what is null is not there. */
final class BookFields {

    private static final Set<String> KNOWN =
            Set.of("_id", "title", "price", "author", "publisher", "meta", "createdAt", "tags");

    private BookFields() {}

    static BsonDocument document(BookRow book) {
        BsonDocument document = new BsonDocument("_id", new BsonInt64(book.id()))
                .append("title", new BsonString(book.title()))
                .append("price", new BsonDecimal128(BookDecimal.of(book.price())))
                .append("author", new BsonInt64(book.author()));
        if (book.publisher() != 0) {
            document.append("publisher", new BsonInt64(book.publisher()));
        }
        if (book.meta() != null) {
            document.append("meta", new BsonString(book.meta()));
        }
        return document.append("createdAt", new BsonDateTime(book.createdAt().toEpochMilli()));
    }

    /** Fails where a field is of another kind, or nobody knows it. */
    static BookRow row(BsonDocument document) {
        if (!KNOWN.containsAll(document.keySet())) {
            throw new IllegalStateException("a book has other fields: " + document);
        }
        return new BookRow(
                document.getInt64("_id").getValue(),
                document.getString("title").getValue(),
                document.getDecimal128("price").getValue().bigDecimalValue(),
                document.getInt64("author").getValue(),
                document.containsKey("publisher")
                        ? document.getInt64("publisher").getValue()
                        : 0,
                document.containsKey("meta") ? document.getString("meta").getValue() : null,
                Instant.ofEpochMilli(document.getDateTime("createdAt").getValue()));
    }
}

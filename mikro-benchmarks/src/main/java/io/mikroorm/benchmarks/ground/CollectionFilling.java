// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import com.mongodb.client.MongoDatabase;
import io.mikroorm.benchmarks.AuthorRow;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.Work;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Puts the library into empty collections. A book has the keys of its tags in an array. */
final class CollectionFilling {

    private final MongoDatabase database;
    private final Library library;

    CollectionFilling(MongoDatabase database, Library library) {
        this.database = database;
        this.library = library;
    }

    void fill(Work work) {
        insert("author", Library.AUTHORS, this::author);
        insert("publisher", Library.PUBLISHERS, key -> named(key, Library.publisherName(key)));
        insert("tag", Library.TAGS, key -> named(key, Library.tag(key).name()));
        if (work.books() > 0) {
            insert("book", work.books(), key -> book(key, work == Work.GRAPH));
        }
    }

    private void insert(String collection, int count, LongFunction<BsonDocument> make) {
        List<BsonDocument> documents = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            documents.add(make.apply(i));
        }
        database.getCollection(collection, BsonDocument.class).insertMany(documents);
    }

    private BsonDocument author(long key) {
        AuthorRow author = library.authorAlone((int) key);
        BsonDocument document = new BsonDocument("_id", new BsonInt64(key))
                .append("name", new BsonString(author.name()))
                .append("email", new BsonString(author.email()));
        Integer age = author.age();
        if (age != null) {
            document.append("age", new BsonInt32(age));
        }
        return document.append(
                        "born",
                        new BsonDateTime(author.born()
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .toEpochMilli()))
                .append("createdAt", new BsonDateTime(author.createdAt().toEpochMilli()))
                .append("version", new BsonInt32(author.version()));
    }

    private static BsonDocument named(long key, String name) {
        return new BsonDocument("_id", new BsonInt64(key)).append("name", new BsonString(name));
    }

    private BsonDocument book(long key, boolean withTags) {
        BsonDocument document = BookFields.document(library.book((int) key));
        if (withTags) {
            BsonArray tags = new BsonArray();
            for (long tag : Library.tagsOf(key)) {
                tags.add(new BsonInt64(tag));
            }
            document.append("tags", tags);
        }
        return document;
    }
}

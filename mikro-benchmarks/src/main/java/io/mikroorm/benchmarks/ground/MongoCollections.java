// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A database of a MongoDB server, dropped afterwards. All contenders come to it through one client. */
public final class MongoCollections extends Database {

    private final @Nullable WriteCount writes;
    private final MongoClient client;
    private final MongoDatabase database;

    MongoCollections(String url, boolean watched) {
        super(Ground.MONGODB);
        this.writes = watched ? new WriteCount() : null;
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(url));
        if (writes != null) {
            settings.addCommandListener(writes);
        }
        this.client = MongoClients.create(settings.build());
        this.database =
                client.getDatabase("bench_" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    void fill(Work work) {
        for (String name : List.of("author", "publisher", "tag")) {
            database.createCollection(name);
        }
        database.getCollection("author").createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        createBooks();
        new CollectionFilling(database, library()).fill(work);
    }

    private void createBooks() {
        database.createCollection("book");
        database.getCollection("book").createIndex(Indexes.ascending("author"));
        database.getCollection("book").createIndex(Indexes.ascending("publisher"));
    }

    /** The client of all. */
    public MongoClient client() {
        return client;
    }

    /** The name of the database. */
    public String name() {
        return database.getName();
    }

    /** The database. */
    public MongoDatabase database() {
        return database;
    }

    @Override
    public void reset(Work work) {
        if (work != Work.INSERT) {
            throw new IllegalArgumentException(work + " leaves nothing here that is to be taken away");
        }
        database.getCollection("book").drop();
        createBooks();
    }

    @Override
    public long mark() {
        if (writes == null) {
            throw new IllegalStateException("nobody counts what is written");
        }
        return writes.documents();
    }

    /** All collections are counted together. */
    @Override
    public long writtenSince(long mark, String table) {
        return mark() - mark;
    }

    /** Whatever is not as {@link BookFields} want it is an error: all contenders are to keep the same documents. */
    @Override
    public List<BookRow> books() {
        List<BookRow> books = new ArrayList<>();
        for (BsonDocument document :
                database.getCollection("book", BsonDocument.class).find().sort(Sorts.ascending("_id"))) {
            books.add(BookFields.row(document));
        }
        return books;
    }

    @Override
    public List<TagRow> tags() {
        List<TagRow> tags = new ArrayList<>();
        for (BsonDocument document :
                database.getCollection("tag", BsonDocument.class).find().sort(Sorts.ascending("_id"))) {
            tags.add(new TagRow(
                    document.getInt64("_id").getValue(),
                    document.getString("name").getValue()));
        }
        return tags;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}

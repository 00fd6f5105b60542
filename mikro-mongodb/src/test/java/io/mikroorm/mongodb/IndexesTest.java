// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoCollection;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.ValidationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Indexes that MongoDB has: made, found unchanged, made anew, and refused. */
class IndexesTest {

    /** Has an index of every kind. */
    @Entity
    @Index(
            name = "words",
            properties = {"title", "body"},
            type = IndexType.FULLTEXT,
            options = {"weights.title = 10", "default_language = french"})
    @Index(
            name = "latest",
            properties = {"kind", "seen desc"},
            where = "kind > 3")
    @Unique(
            name = "codes",
            properties = {"code", "kind"})
    static class Note {

        @PrimaryKey
        @Nullable
        ObjectId id;

        String title = "";
        String body = "";
        int kind;

        @Index(name = "lives", options = "expireAfterSeconds = 3600")
        @Nullable
        Instant seen;

        @Index(name = "places", type = IndexType.SPATIAL)
        double @Nullable [] place;

        @Index(name = "tokens", type = IndexType.HASH)
        @Nullable
        String token;

        @Index(name = "owners", options = "sparse = true")
        @Nullable
        String owner;

        @Unique(name = "emails")
        @Nullable
        String email;

        @Nullable
        String code;
    }

    /** Has a document of which the mapping does not know the inside. */
    @Entity
    @Index(name = "by_city", properties = "facts.place.city")
    @Index(name = "by_size", properties = "facts.size as number desc")
    static class Card {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @Property(json = true)
        Map<String, Object> facts = new TreeMap<>();
    }

    /** What the engine of the tests does not have. */
    @Entity
    static class Tried {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @Index(name = "by_name", options = "hidden = true")
        String name = "";

        @Index(name = "on_map", type = IndexType.SPATIAL, options = "2d = true")
        double @Nullable [] place;
    }

    /** The same, changed in one option and without most indexes. */
    @Entity(table = "note")
    static class LaterNote {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @Index(name = "lives", options = "expireAfterSeconds = 60")
        @Nullable
        Instant seen;

        @Unique(name = "emails")
        @Nullable
        String email;
    }

    private static final String SCRIPT = """
            db.createCollection("note");
            db.note.createIndex({ seen: 1 }, { name: "lives", expireAfterSeconds: 3600 });
            db.note.createIndex({ place: "2dsphere" }, { name: "places" });
            db.note.createIndex({ token: "hashed" }, { name: "tokens" });
            db.note.createIndex({ owner: 1 }, { name: "owners", sparse: true });
            db.note.createIndex({ email: 1 }, { name: "emails", unique: true, sparse: true });
            db.note.createIndex({ title: "text", body: "text" }, { name: "words", default_language: "french", \
            weights: { title: 10 } });
            db.note.createIndex({ kind: 1, seen: -1 }, { name: "latest", \
            partialFilterExpression: { kind: { $gt: 3 } } });
            db.note.createIndex({ code: 1, kind: 1 }, { name: "codes", unique: true, \
            partialFilterExpression: { code: { $exists: true } } });
            """;

    private static MongoCollection<BsonDocument> notes(LentMongo lent) {
        return MongoTckDriver.client().getDatabase(lent.space().name()).getCollection("note", BsonDocument.class);
    }

    private static Map<String, BsonDocument> indexes(LentMongo lent) {
        return indexes(notes(lent));
    }

    private static Map<String, BsonDocument> indexes(MongoCollection<?> collection) {
        Map<String, BsonDocument> indexes = new TreeMap<>();
        collection
                .listIndexes(BsonDocument.class)
                .forEach(index -> indexes.put(index.getString("name").getValue(), index));
        return indexes;
    }

    private static MongoORM unconnected(Class<?>... entities) {
        return MongoORM.init(c -> c.dbName("nowhere").entities(entities));
    }

    @Test
    void the_script_shows_all_of_them() {
        try (MongoORM orm = unconnected(Note.class)) {
            assertThat(orm.schema().createScript()).isEqualTo(SCRIPT);
        }
    }

    @Test
    void hidden_and_flat_ones_are_said_as_well() {
        try (MongoORM orm = unconnected(Tried.class)) {
            assertThat(orm.schema().createScript()).isEqualTo("""
                    db.createCollection("tried");
                    db.tried.createIndex({ name: 1 }, { name: "by_name", hidden: true });
                    db.tried.createIndex({ place: "2d" }, { name: "on_map" });
                    """);
        }
    }

    @Test
    void what_is_inside_of_documents_is_indexed_by_its_path() {
        try (MongoORM orm = unconnected(Card.class)) {
            assertThat(orm.schema().createScript()).isEqualTo("""
                    db.createCollection("card");
                    db.card.createIndex({ "facts.place.city": 1 }, { name: "by_city" });
                    db.card.createIndex({ "facts.size": -1 }, { name: "by_size" });
                    """);
        }
    }

    @Test
    void the_server_has_them_as_they_are_declared() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Note.class), c -> {})) {
            Map<String, BsonDocument> indexes = indexes(lent);
            assertThat(indexes.keySet())
                    .containsExactlyInAnyOrder(
                            "_id_", "lives", "places", "tokens", "owners", "emails", "words", "latest", "codes");
            assertThat(indexes.get("lives").getNumber("expireAfterSeconds").intValue())
                    .isEqualTo(3600);
            assertThat(indexes.get("owners").getBoolean("sparse").getValue()).isTrue();
            assertThat(indexes.get("words")
                            .getDocument("weights")
                            .getNumber("title")
                            .intValue())
                    .isEqualTo(10);
            assertThat(indexes.get("latest")
                            .getDocument("partialFilterExpression")
                            .toJson())
                    .isEqualTo("{\"kind\": {\"$gt\": 3}}");
            assertThat(indexes.get("latest").getDocument("key").toJson()).isEqualTo("{\"kind\": 1, \"seen\": -1}");
        }
    }

    @Test
    void they_are_used() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Note.class), c -> {})) {
            Note note = new Note();
            note.title = "Les chevaux";
            note.place = new double[] {13.4, 52.5};
            lent.em().fork().persist(note).flush();
            Document near = new Document(
                            "$geometry", new Document("type", "Point").append("coordinates", List.of(13.4, 52.5)))
                    .append("$maxDistance", 1_000);

            assertThat(notes(lent)
                            .find(Document.parse("{$text: {$search: 'cheval'}}"))
                            .into(new ArrayList<>()))
                    .as("found by the stem of its word, in French")
                    .hasSize(1);
            assertThat(notes(lent)
                            .find(new Document("place", new Document("$nearSphere", near)))
                            .into(new ArrayList<>()))
                    .hasSize(1);
        }
    }

    @Test
    void making_them_again_changes_nothing() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Note.class), c -> {})) {
            Map<String, BsonDocument> before = indexes(lent);
            MongoSchema schema = lent.mongo().schema();

            assertThat(schema.indexScript()).isEmpty();
            schema.create();
            schema.ensureIndexes();
            assertThat(schema.rebuildIndexes()).isEmpty();
            assertThat(schema.dropOtherIndexes()).isEmpty();
            assertThat(indexes(lent)).isEqualTo(before);
        }
    }

    @Test
    void one_that_is_there_otherwise_is_told_and_made_anew_when_that_is_asked_for() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Note.class), c -> {});
                MongoORM later = MongoORM.init(c -> c.client(MongoTckDriver.client())
                        .dbName(lent.space().name())
                        .entities(LaterNote.class))) {
            lent.space().spoil();
            Map<String, BsonDocument> before = indexes(lent);

            assertThatThrownBy(() -> later.schema().ensureIndexes())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("[MO-5136]")
                    .hasMessageContaining("note.lives");
            assertThat(indexes(lent)).isEqualTo(before);

            assertThat(later.schema().indexScript()).isEqualTo("""
                    db.note.dropIndex("lives");
                    db.note.createIndex({ seen: 1 }, { name: "lives", expireAfterSeconds: 60 });
                    """);
            assertThat(later.schema().rebuildIndexes()).containsExactly("note.lives");
            assertThat(indexes(lent)
                            .get("lives")
                            .getNumber("expireAfterSeconds")
                            .intValue())
                    .isEqualTo(60);
            assertThat(later.schema().indexScript()).isEmpty();
            assertThat(later.schema().dropOtherIndexes()).hasSize(6).contains("note.words");
            assertThat(indexes(lent).keySet()).containsExactlyInAnyOrder("_id_", "lives", "emails");
        }
    }

    @Test
    void an_index_of_the_same_fields_under_another_name_is_told_as_well() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(LaterNote.class), c -> {})) {
            lent.space().spoil();
            notes(lent).dropIndex("lives");
            notes(lent).createIndex(new BsonDocument("seen", new BsonInt32(1)));

            assertThatThrownBy(() -> lent.mongo().schema().create()).hasMessageContaining("note.seen_1");
            assertThat(lent.mongo().schema().rebuildIndexes()).containsExactly("note.seen_1");
            assertThat(indexes(lent).keySet()).containsExactlyInAnyOrder("_id_", "lives", "emails");
        }
    }

    /** Two indexes over one field: of some documents, and of all. */
    @Entity
    @Unique(name = "current", properties = "name", where = "current = true")
    @Index(name = "all", properties = "name")
    static class Contract {

        @PrimaryKey
        @Nullable
        ObjectId id;

        String name = "";
        boolean current;
    }

    @Test
    void two_over_the_same_fields_are_in_nobodys_way() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Contract.class), c -> {})) {
            MongoSchema schema = lent.mongo().schema();
            schema.create();

            assertThat(schema.indexScript()).isEmpty();
            assertThat(schema.rebuildIndexes()).isEmpty();
        }
    }

    /** Has a window of numbers that is said in more comparisons than it needs. */
    @Entity
    @Index(
            name = "window",
            properties = "size",
            where = {"size > 3", "size > 5", "size < 9", "size is not null"})
    static class Shoe {

        @PrimaryKey
        @Nullable
        ObjectId id;

        int size;
    }

    @Test
    void comparisons_of_one_field_by_one_operator_are_all_made() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Shoe.class), c -> {})) {
            MongoSchema schema = lent.mongo().schema();
            schema.create();

            assertThat(indexes(lent.em().fork().getCollection(Shoe.class))
                            .get("window")
                            .getDocument("partialFilterExpression"))
                    .isEqualTo(BsonDocument.parse("{$and: [{size: {$gt: 3}}, {size: {$gt: 5}}, {size: {$lt: 9}},"
                            + " {size: {$exists: true}}]}"));
            assertThat(schema.indexScript()).isEmpty();
        }
    }

    /** What {@link Note} may become. */
    @Entity(table = "note")
    @Index(properties = "title", type = IndexType.FULLTEXT)
    static class OtherWords {

        @PrimaryKey
        @Nullable
        ObjectId id;

        String title = "";
    }

    @Test
    void the_one_index_of_words_is_told_when_it_is_another() {
        try (LentMongo lent = MongoTckDriver.lent(List.of(Note.class), c -> {});
                MongoORM later = MongoORM.init(c -> c.client(MongoTckDriver.client())
                        .dbName(lent.space().name())
                        .entities(OtherWords.class))) {
            lent.space().spoil();

            assertThatThrownBy(() -> later.schema().ensureIndexes())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("[MO-5136]")
                    .hasMessageContaining("note.words");
            assertThat(later.schema().rebuildIndexes()).containsExactly("note.words");
            assertThat(later.schema().indexScript()).isEmpty();
        }
    }

    @Entity
    @Index(
            name = "two",
            properties = {"at", "name"},
            options = "expireAfterSeconds = 5")
    @Index(name = "first", properties = "name", type = IndexType.FULLTEXT)
    @Index(name = "second", properties = "name", type = IndexType.FULLTEXT, options = "weights.at = 2")
    @Index(
            name = "mixed",
            properties = "name",
            where = "name > 'm'",
            options = {"sparse = true", "sprase = true", "hidden = maybe"})
    @Index(name = "sorted", properties = "name desc", type = IndexType.HASH)
    static class Wrong {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @Nullable
        Instant at;

        @Index(name = "aged", options = "expireAfterSeconds = 5")
        @Property(length = 10)
        String name = "";
    }

    @Test
    void what_mongodb_would_not_do_or_would_pass_over_is_refused_all_together() {
        assertThatThrownBy(() -> unconnected(Wrong.class)).isInstanceOfSatisfying(MetadataException.class, e -> {
            assertThat(e.code()).isEqualTo(2098);
            assertThat(e.mistakes())
                    .satisfiesExactlyInAnyOrder(
                            text -> assertThat(text).contains("'aged'", "time or a date"),
                            text -> assertThat(text).contains("'two'", "time or a date"),
                            text -> assertThat(text).contains("'second'", "one index of the type FULLTEXT"),
                            text -> assertThat(text).contains("'second'", "weighs 'at'"),
                            text -> assertThat(text).contains("'mixed'", "sparse or has a where"),
                            text -> assertThat(text).contains("'mixed'", "option 'sprase'"),
                            text -> assertThat(text).contains("'mixed'", "option 'hidden'"),
                            text -> assertThat(text).contains("'sorted'", "Only SORTED"));
        });
    }
}

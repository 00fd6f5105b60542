// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.tck.golden.GoldenFile;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Validators out of the mapping: what they say, that the server keeps to them, and what a broken one becomes. */
class ValidatorsTest {

    /** How a parcel travels. */
    enum Speed {
        SLOW,
        FAST
    }

    @Embeddable
    record Spot(double x, double y) {}

    @Embeddable
    record Place(
            @Property(length = 5) String city, @Nullable Integer zip, Spot spot) {}

    /** Who sends parcels. */
    @Entity
    static class Sender {

        @PrimaryKey
        @Nullable
        ObjectId id;
    }

    /** A bit of everything. */
    @Entity
    static class Parcel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 8)
        String label = "a parcel";

        @Nullable
        @Property(length = 3)
        String note;

        Speed speed = Speed.SLOW;

        @Nullable
        Speed second;

        @Property(enumMode = EnumMode.ORDINAL)
        Speed third = Speed.FAST;

        @Property(enumCheck = false)
        Speed loose = Speed.FAST;

        boolean fragile;
        byte stamps;
        BigDecimal price = BigDecimal.ONE;
        float weight;
        UUID token = new UUID(1, 2);
        Instant sent = Instant.EPOCH;

        @Embedded
        Place to = new Place("Rome", null, new Spot(1, 2));

        @Embedded
        @Nullable
        Place from;

        String[] words = {"a"};

        @Embedded
        List<Place> stops = List.of(new Place("Bern", 3000, new Spot(0, 0)));

        @Property(json = true)
        @Nullable
        Map<String, Object> extra;

        @Nullable
        BinaryContent picture;

        @Nullable
        TextContent letter;

        @ManyToOne
        @Nullable
        Sender sender;

        @ManyToMany
        final EntityCollection<Sender> others = EntityCollection.of(this);
    }

    /** The same collection, with one constant more. */
    enum LaterSpeed {
        SLOW,
        FAST,
        EXPRESS
    }

    @Entity(table = "ticket")
    static class Ticket {

        @PrimaryKey
        long id;

        Speed speed = Speed.SLOW;
    }

    @Entity(table = "ticket")
    static class LaterTicket {

        @PrimaryKey
        long id;

        LaterSpeed speed = LaterSpeed.EXPRESS;
    }

    private static final List<Class<?>> PARCELS = List.of(Parcel.class, Sender.class);

    private static LentMongo lent(List<Class<?>> entities) {
        return MongoTckDriver.lent(entities, c -> c.validators(true));
    }

    private static MongoDatabase database(LentMongo lent) {
        return MongoTckDriver.client().getDatabase(lent.space().name());
    }

    private static Parcel stored(LentMongo lent) {
        Parcel parcel = new Parcel();
        parcel.sender = new Sender();
        parcel.others.add(parcel.sender);
        parcel.from = new Place("Oslo", 1, new Spot(0, 0));
        parcel.second = Speed.FAST;
        parcel.extra = Map.of("a", List.of(1, "b"));
        parcel.picture = BinaryContent.of(new byte[] {1});
        parcel.letter = TextContent.of("dear");
        lent.em().fork().persist(parcel).flush();
        return parcel;
    }

    @Test
    void the_rules_of_a_model_are_the_agreed_ones() {
        GoldenFile golden = GoldenFile.own("validators.txt");
        StringBuilder text = new StringBuilder();
        try (MongoORM orm =
                MongoORM.init(c -> c.dbName("nowhere").validators(true).entities(PARCELS.toArray(Class<?>[]::new)))) {
            for (String line : orm.schema().createScript().split("\n")) {
                text.append(line.replace(", properties: {", ",\n properties: {").replace(" }, ", " },\n  "))
                        .append('\n');
            }
        }
        if (GoldenFile.isUpdate()) {
            golden.write(text.toString());
        }
        assertThat(text.toString()).isEqualTo(golden.text());
    }

    @Test
    void without_being_asked_for_there_are_none() {
        try (MongoORM orm = MongoORM.init(c -> c.dbName("nowhere").entities(PARCELS.toArray(Class<?>[]::new)))) {
            assertThat(orm.schema().createScript()).doesNotContain("validator");
        }
    }

    @Test
    void what_the_orm_writes_keeps_to_them() {
        try (LentMongo lent = lent(PARCELS)) {
            Parcel parcel = stored(lent);
            EntityManager em = lent.em().fork();
            Parcel found = em.findOneOrFail(Parcel.class, parcel.id, o -> o.populate("others"));
            found.from = null;
            found.second = null;
            found.others.clear();
            found.speed = Speed.FAST;
            em.flush();
            assertThat(lent.em().fork().findOneOrFail(Parcel.class, parcel.id).speed)
                    .isEqualTo(Speed.FAST);
        }
    }

    @Test
    void what_the_mapping_cannot_be_about_is_refused() {
        try (LentMongo lent = lent(PARCELS)) {
            Parcel parcel = stored(lent);
            MongoCollection<Document> parcels = database(lent).getCollection("parcel");
            Document it = new Document("_id", parcel.id);
            for (String change : List.of(
                    "{$set: {speed: 'LAZY'}}",
                    "{$set: {second: 'slow'}}",
                    "{$set: {label: 'too long a label'}}",
                    "{$set: {label: 1}}",
                    "{$set: {fragile: null}}",
                    "{$unset: {price: 1}}",
                    "{$unset: {'to.city': 1}}",
                    "{$unset: {to: 1}}",
                    "{$set: {'to.spot.x': 'east'}}",
                    "{$set: {'from.zip': 'N1'}}",
                    "{$set: {words: 'a'}}",
                    "{$push: {words: 1}}",
                    "{$push: {stops: {city: 'Bern', spot: {x: 1.5}}}}",
                    "{$set: {'stops.0.city': 'Zurich'}}",
                    "{$push: {others: 'me'}}",
                    "{$set: {sender: 'me'}}",
                    "{$set: {'letter.data': 1}}")) {
                assertThatThrownBy(() -> parcels.updateOne(it, Document.parse(change)))
                        .as(change)
                        .isInstanceOfSatisfying(
                                MongoWriteException.class,
                                e -> assertThat(e.getError().getCode()).isEqualTo(121));
            }
            for (String change : List.of(
                    "{$set: {second: null, note: null, from: null, sender: null, others: null}}",
                    "{$set: {loose: 'OTHER', another: 1}}",
                    "{$push: {words: null}}")) {
                assertThat(parcels.updateOne(it, Document.parse(change)).getModifiedCount())
                        .as(change)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_document_that_breaks_them_is_a_check_constraint_violation() {
        try (LentMongo lent = lent(List.of(Ticket.class));
                MongoORM later = MongoORM.init(c -> c.client(MongoTckDriver.client())
                        .dbName(lent.space().name())
                        .entities(LaterTicket.class))) {
            EntityManager em = later.em().fork();
            em.persist(new LaterTicket());

            assertThatThrownBy(em::flush)
                    .isInstanceOf(CheckConstraintViolationException.class)
                    .hasMessageContaining("breaks the rules of 'ticket'")
                    .hasMessageNotContaining("EXPRESS");
        }
    }

    @Test
    void they_change_with_the_model() {
        try (LentMongo lent = lent(List.of(Ticket.class));
                MongoORM later = MongoORM.init(c -> c.client(MongoTckDriver.client())
                        .dbName(lent.space().name())
                        .validators(true)
                        .entities(LaterTicket.class))) {
            lent.space().spoil();
            assertThat(lent.mongo().schema().ensureValidators()).isEmpty();

            assertThat(later.schema().ensureValidators()).containsExactly("ticket");
            assertThat(later.schema().ensureValidators()).isEmpty();
            later.em().fork().persist(new LaterTicket()).flush();

            lent.mongo().schema().create();
            BsonDocument rules = database(lent)
                    .listCollections(BsonDocument.class)
                    .filter(new Document("name", "ticket"))
                    .first();
            assertThat(rules).isNotNull();
            assertThat(rules.toJson()).contains("FAST").doesNotContain("EXPRESS");
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoCollection;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.type.Type;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What other programs write where keys are: nothing is taken for a key that the database would not find by it. */
class KeysOfOtherProgramsTest {

    /** Refers to others by keys of each class that is a text when it is read. */
    @Entity
    static class Trip {

        @PrimaryKey
        long id;

        @ManyToMany
        EntityCollection<Native> natives = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Money> money = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Named> named = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Numbered> numbers = EntityCollection.of(this);

        @ManyToOne
        @Nullable
        Ref<Native> first;
    }

    /** Known by MongoDB's own key. */
    @Entity
    static class Native {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @OneToOne(mappedBy = "holder")
        @Nullable
        Ref<Badge> badge;
    }

    /** Known by MongoDB's own key, and held by another entity. */
    @Entity
    static class Badge {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @OneToOne
        @Nullable
        Ref<Native> holder;
    }

    /** A key and a reference, each as a value. */
    record TripKeys(long id, ObjectId first) {}

    /** One key. */
    record NativeKey(ObjectId id) {}

    /** Known by a number, which the application makes of a text. */
    @Entity
    static class Numbered {

        @PrimaryKey
        @Property(type = Digits.class)
        Integer id = 0;
    }

    /** Digits, and nothing else. */
    static final class Digits implements Type<Integer, String> {

        @Override
        public Class<Integer> javaType() {
            return Integer.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Integer value) {
            return value.toString();
        }

        @Override
        public Integer toJava(String value) {
            return Integer.valueOf(value);
        }
    }

    /** Known by a class of the JDK. */
    @Entity
    static class Money {

        @PrimaryKey
        Currency id = Currency.getInstance("EUR");
    }

    /** Known by a text. */
    @Entity
    static class Named {

        @PrimaryKey
        String id = "";

        @ManyToMany(mappedBy = "named")
        EntityCollection<Trip> trips = EntityCollection.of(this);
    }

    /** Known by a day, and one of MongoDB's keys. */
    @Entity
    static class Stay {

        @PrimaryKey
        Night id = new Night(LocalDate.EPOCH, new ObjectId());
    }

    /** A night in a place. */
    record Night(LocalDate day, ObjectId place) {}

    private final LentMongo orm = MongoTckDriver.lent(
            List.of(Trip.class, Native.class, Badge.class, Money.class, Named.class, Numbered.class, Stay.class),
            c -> {});
    private final MongoEntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private MongoCollection<Document> collection(String name) {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection(name);
    }

    private Trip trip(String relation, LoadStrategy strategy) {
        return em.findOneOrFail(Trip.class, 1L, o -> o.populate(relation).strategy(strategy));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void texts_among_object_ids_have_no_members(LoadStrategy strategy) {
        ObjectId one = new ObjectId();
        ObjectId other = new ObjectId();
        collection("native").insertMany(List.of(new Document("_id", one), new Document("_id", other)));
        List<Object> links = List.of("two", "", other.toHexString(), 5, new Document(), one);
        collection("trip").insertOne(new Document("_id", 1L).append("natives", links));

        assertThat(trip("natives", strategy).natives)
                .extracting(member -> member.id)
                .containsExactly(one);
        em.clear();
        assertThat(em.findOneOrFail(Trip.class, 1L).natives.load()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void texts_that_their_class_refuses_have_no_members(LoadStrategy strategy) {
        em.persist(new Money()).flush();
        em.clear();
        collection("trip").insertOne(new Document("_id", 1L).append("money", List.of("nothing", "EUR", 1)));

        assertThat(trip("money", strategy).money).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void object_ids_among_texts_have_no_members(LoadStrategy strategy) {
        ObjectId key = new ObjectId();
        collection("named").insertMany(List.of(new Document("_id", key.toHexString()), new Document("_id", "pen")));
        collection("trip").insertOne(new Document("_id", 1L).append("named", List.of(key, "pen")));

        assertThat(trip("named", strategy).named)
                .extracting(member -> member.id)
                .containsExactly("pen");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_member_that_is_linked_twice_is_one_and_goes_as_one(LoadStrategy strategy) {
        collection("named").insertMany(List.of(new Document("_id", "pen"), new Document("_id", "ink")));
        collection("trip").insertOne(new Document("_id", 1L).append("named", List.of("pen", "ink", "pen")));

        Trip trip = trip("named", strategy);
        assertThat(trip.named).extracting(member -> member.id).containsExactlyInAnyOrder("pen", "ink");
        Named pen =
                em.findOneOrFail(Named.class, "pen", o -> o.populate("trips").strategy(strategy));
        assertThat(pen.trips).containsExactly(trip);
        assertThat(em.plan().isEmpty()).isTrue();
        trip.named.remove(pen);
        em.flush();
        assertThat(collection("trip").find().first()).containsEntry("named", List.of("ink"));
    }

    @Test
    void a_key_of_another_kind_is_an_error_that_names_both() {
        collection("native").insertOne(new Document("_id", new ObjectId().toHexString()));
        assertThatThrownBy(() -> em.findAll(Native.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("native._id holds a text, which is no ObjectId");
        collection("named").insertOne(new Document("_id", new ObjectId()));
        assertThatThrownBy(() -> em.findAll(Named.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("named._id holds an ObjectId, which is no text");
        collection("trip").insertOne(new Document("_id", 1L).append("first", new ObjectId().toHexString()));
        assertThatThrownBy(() -> em.findAll(Trip.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("trip.first holds a text, which is no ObjectId");
    }

    @Test
    void a_key_of_another_kind_is_an_error_in_records_too() {
        collection("native").insertOne(new Document("_id", new ObjectId().toHexString()));
        assertThatThrownBy(() -> em.findInto(NativeKey.class, Native.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("_id holds a text, which is no ObjectId");
        collection("trip").insertOne(new Document("_id", 1L).append("first", new ObjectId().toHexString()));
        assertThatThrownBy(() -> em.findInto(TripKeys.class, Trip.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("first holds a text, which is no ObjectId");
    }

    @Test
    void the_key_of_who_refers_to_an_entity_is_looked_at_as_well() {
        ObjectId key = new ObjectId();
        collection("native").insertOne(new Document("_id", key));
        collection("badge").insertOne(new Document("_id", new ObjectId().toHexString()).append("holder", key));
        assertThatThrownBy(() -> em.findAll(Native.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("_id holds a text, which is no ObjectId");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void what_the_applications_own_conversion_throws_is_no_missing_member(LoadStrategy strategy) {
        collection("trip").insertOne(new Document("_id", 1L).append("numbers", List.of("many")));

        if (strategy == LoadStrategy.JOINED) {
            assertThat(trip("numbers", strategy).numbers).isEmpty(); // the database has looked for it
        } else {
            assertThatThrownBy(() -> trip("numbers", strategy)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void a_part_of_another_kind_is_an_error_that_names_it() {
        Document within = new Document("day", new Date(1)).append("place", new ObjectId());
        collection("stay").insertOne(new Document("_id", within));
        assertThatThrownBy(() -> em.findAll(Stay.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("stay._id")
                .hasMessageContaining("'day'");
        collection("stay").deleteMany(new Document());
        Document text = new Document("day", new Date(0)).append("place", new ObjectId().toHexString());
        collection("stay").insertOne(new Document("_id", text));
        assertThatThrownBy(() -> em.findAll(Stay.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("stay._id")
                .hasMessageContaining("'place'");
    }
}

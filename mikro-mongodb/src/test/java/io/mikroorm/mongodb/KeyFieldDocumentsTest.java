// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Several key fields are inside of {@code _id}, in the order of the class, and nowhere else. */
class KeyFieldDocumentsTest {

    /** Known by itself. */
    @Entity
    static class Room {

        @PrimaryKey
        String name = "";

        @OneToMany(mappedBy = "room", orderBy = "row")
        final EntityCollection<Desk> desks = EntityCollection.of(this);
    }

    /** Its names sort otherwise than they stand. */
    @Entity
    static class Desk {

        String colour = "";

        @PrimaryKey
        @ManyToOne
        Ref<Room> room;

        @Unique
        @Nullable
        Integer label;

        @PrimaryKey
        @Property(column = "no")
        int row;
    }

    /** Its key has a key of two fields in it. */
    @Entity
    static class Drawer {

        @PrimaryKey
        @ManyToOne
        Ref<Desk> desk;

        @PrimaryKey
        int depth;

        @ManyToOne
        @Nullable
        Ref<Drawer> above;
    }

    /** Two of its fields are in a document of their own. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Property(column = "at.row")
        int row;

        @PrimaryKey
        @Property(column = "at.place")
        int place;

        @PrimaryKey
        int level;
    }

    /** The same with another between them. */
    @Entity
    static class Apart {

        @PrimaryKey
        @Property(column = "at.row")
        int row;

        @PrimaryKey
        int level;

        @PrimaryKey
        @Property(column = "at.place")
        int place;
    }

    private final LentMongo orm = MongoTckDriver.lent(List.of(Room.class, Desk.class, Drawer.class), c -> {});
    private final EntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private MongoCollection<Document> collection(String name) {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection(name);
    }

    private static Desk desk(Room room, int row) {
        Desk desk = new Desk();
        desk.room = Ref.of(room);
        desk.row = row;
        return desk;
    }

    private static Room room(String name) {
        Room room = new Room();
        room.name = name;
        return room;
    }

    private static Document deskKey(String room, int row) {
        return new Document("room", room).append("no", row);
    }

    @Test
    void key_fields_are_one_document_and_a_key_in_a_key_is_a_document_in_it() {
        Desk desk = desk(room("blue"), 3);
        Drawer low = new Drawer();
        low.desk = Ref.of(desk);
        low.depth = 2;
        Drawer high = new Drawer();
        high.desk = Ref.of(desk);
        high.depth = 1;
        low.above = Ref.of(high);
        em.persist(low).flush();

        assertThat(collection("desk").find().first())
                .isEqualTo(new Document("_id", deskKey("blue", 3)).append("colour", ""));
        Document above = new Document("desk", deskKey("blue", 3)).append("depth", 1);
        Document below = new Document("desk", deskKey("blue", 3)).append("depth", 2);
        assertThat(collection("drawer").find(new Document("_id", below)).first())
                .isEqualTo(new Document("_id", below).append("above", above));

        EntityManager other = orm.em().fork();
        Drawer found = other.findOneOrFail(
                Drawer.class, CompositeKey.of(CompositeKey.of("blue", 3), 2), o -> o.populate("above", "desk.room"));
        assertThat(found.desk.get().room.get().name).isEqualTo("blue");
        assertThat(String.valueOf(found.above)).contains("Drawer");
        assertThat(other.count(Drawer.class, where("desk.room").eq("blue"))).isEqualTo(2);
        assertThat(other.count(Drawer.class, where("desk.row").gt(3))).isZero();
    }

    @Test
    void a_key_in_another_order_is_none_and_says_so() {
        Document turned = new Document("desk", new Document("no", 3).append("room", "blue")).append("depth", 1);
        collection("drawer").insertOne(new Document("_id", turned));
        assertThatThrownBy(() -> em.findAll(Drawer.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3122")
                .hasMessageContaining("drawer._id")
                .hasMessageContaining("in their order");
    }

    @Test
    void fields_of_the_key_may_be_in_a_document_inside_if_they_stand_together() {
        try (LentMongo shelves = MongoTckDriver.lent(List.of(Shelf.class), c -> {})) {
            Shelf shelf = new Shelf();
            shelf.row = 1;
            shelf.place = 2;
            shelf.level = 3;
            shelves.em().fork().persist(shelf).flush();
            EntityManager other = shelves.em().fork();
            Shelf found = other.findOneOrFail(Shelf.class, CompositeKey.of(1, 2, 3));
            assertThat(found.place).isEqualTo(2);
            assertThat(other.count(Shelf.class, where("place").eq(2))).isEqualTo(1);
        }
        assertThatThrownBy(() -> MongoTckDriver.lent(List.of(Apart.class), c -> {}))
                .hasMessageContaining("Apart.place")
                .hasMessageContaining("'at.place' is inside of the key, apart from what else is in 'at'");
    }

    @Test
    void a_key_without_one_of_its_fields_says_which() {
        collection("desk").insertOne(new Document("_id", new Document("room", "blue")));
        assertThatThrownBy(() -> em.findAll(Desk.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("desk._id");
    }

    @Test
    void a_document_that_is_there_is_told_by_its_key_fields() {
        em.persist(desk(room("blue"), 3)).flush();
        EntityManager other = orm.em().fork();
        other.persist(desk(other.getReference(Room.class, "blue"), 3));
        UniqueConstraintViolationException failure =
                catchThrowableOfType(UniqueConstraintViolationException.class, other::flush);
        assertThat(failure).isNotNull();
        assertThat(failure.properties()).containsExactlyInAnyOrder("Desk.room", "Desk.row");
    }

    @Test
    void an_upsert_by_another_value_makes_the_key_of_new_documents_only() {
        Room blue = room("blue");
        em.persist(blue).flush();
        Desk first = desk(blue, 1);
        first.label = 7;
        first.colour = "red";
        em.upsert(first, o -> o.onConflict("label"));
        assertThat(collection("desk").find().first()).containsEntry("_id", deskKey("blue", 1));

        EntityManager other = orm.em().fork();
        Desk same = desk(other.getReference(Room.class, "blue"), 9);
        same.label = 7;
        same.colour = "green";
        Desk managed = other.upsert(same, o -> o.onConflict("label"));
        assertThat(managed.row).isEqualTo(1);
        assertThat(collection("desk").find())
                .containsExactly(new Document("_id", deskKey("blue", 1))
                        .append("colour", "green")
                        .append("label", 7));
    }

    @Test
    void members_are_looked_up_by_the_field_inside() {
        em.persist(desk(room("blue"), 2)).persist(desk(room("red"), 1)).flush();
        Room found = orm.em().fork().findOneOrFail(Room.class, "blue", o -> o.populate("desks"));
        assertThat(found.desks).extracting(desk -> desk.row).containsExactly(2);
        assertThat(collection("desk").listIndexes())
                .extracting(index -> index.get("key"))
                .contains(new Document("_id.room", 1).append("_id.no", 1));
    }

    @Test
    void documents_are_found_by_the_first_fields_of_their_keys_by_an_index() {
        assertThat(collection("drawer").listIndexes())
                .extracting(index -> index.get("key"))
                .contains(new Document("_id.desk", 1).append("_id.depth", 1));
        assertThat(orm.mongo().schema().indexScript()).isEmpty();
    }

    @Test
    void the_rules_of_a_collection_are_about_the_fields_inside() {
        try (LentMongo strict =
                MongoTckDriver.lent(List.of(Room.class, Desk.class, Drawer.class), c -> c.validators(true))) {
            EntityManager careful = strict.em().fork();
            Drawer drawer = new Drawer();
            drawer.desk = Ref.of(desk(room("blue"), 3));
            careful.persist(drawer).flush();
            MongoCollection<Document> drawers =
                    MongoTckDriver.client().getDatabase(strict.space().name()).getCollection("drawer");
            Document wrong =
                    new Document("desk", new Document("room", "blue").append("no", "three")).append("depth", 1);
            assertThatThrownBy(() -> drawers.insertOne(new Document("_id", wrong)))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(drawers.countDocuments()).isEqualTo(1);
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** MongoDB's own keys: made when an entity is persisted, stored as they are, found again, and referred to. */
class ObjectIdTest {

    /** Has such a key. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Nullable
        ObjectId id;

        String name = "";

        @Nullable
        ObjectId external;

        List<ObjectId> others = List.of();

        @OneToMany(mappedBy = "shelf", orderBy = "id")
        EntityCollection<Item> items = EntityCollection.of(this);
    }

    /** Refers to one. */
    @Entity
    static class Item {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @ManyToOne
        @Nullable
        Ref<Shelf> shelf;

        @ManyToMany
        EntityCollection<Shelf> copies = EntityCollection.of(this);
    }

    private final LentMongo orm = MongoTckDriver.lent(List.of(Shelf.class, Item.class), c -> {});
    private final EntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private Shelf saved() {
        Shelf shelf = new Shelf();
        shelf.name = "top";
        shelf.external = new ObjectId();
        shelf.others = List.of(new ObjectId(), new ObjectId());
        for (int i = 0; i < 3; i++) {
            Item item = new Item();
            item.shelf = Ref.of(shelf);
            item.copies.add(shelf);
            shelf.items.add(item);
        }
        em.persist(shelf);
        assertThat(shelf.id).as("made before the flush").isNotNull();
        em.flush();
        return shelf;
    }

    @Test
    void they_are_made_when_an_entity_is_persisted_and_stored_as_they_are() {
        Shelf shelf = saved();
        Document stored = MongoTckDriver.client()
                .getDatabase(orm.space().name())
                .getCollection("shelf")
                .find()
                .first();
        assertThat(stored)
                .containsEntry("_id", shelf.id)
                .containsEntry("external", shelf.external)
                .containsEntry("others", shelf.others);
    }

    @Test
    void they_are_found_compared_and_followed() {
        Shelf shelf = saved();
        EntityManager other = orm.em().fork();
        Shelf found = other.findOneOrFail(Shelf.class, shelf.id, o -> o.populate("items.copies"));
        assertThat(found.external).isEqualTo(shelf.external);
        assertThat(found.others).isEqualTo(shelf.others);
        assertThat(found.items).hasSize(3).allSatisfy(item -> assertThat(item.copies)
                .containsExactly(found));
        assertThat(other.plan().isEmpty()).isTrue();
        assertThat(other.find(Shelf.class, where("external").eq(shelf.external)))
                .containsExactly(found);
        assertThat(other.find(Item.class, where("shelf").eq(shelf.id), o -> o.orderBy("id desc")
                        .limit(2)))
                .hasSize(2);
        assertThat(other.find(Item.class, where("shelf.name").eq("top"))).hasSize(3);
        assertThat(other.count(Shelf.class, where("id").in(List.of(shelf.id, new ObjectId()))))
                .isEqualTo(1);
    }

    @Test
    void one_that_is_assigned_stays_and_is_there_once() {
        ObjectId key = new ObjectId();
        for (int i = 0; i < 2; i++) {
            Shelf shelf = new Shelf();
            shelf.id = key;
            EntityManager mine = orm.em().fork();
            mine.persist(shelf);
            if (i == 0) {
                mine.flush();
            } else {
                assertThatThrownBy(mine::flush)
                        .isInstanceOfSatisfying(
                                UniqueConstraintViolationException.class,
                                e -> assertThat(e.properties()).containsExactly("Shelf.id"));
            }
        }
        assertThat(em.findOne(Shelf.class, key)).isNotNull();
    }

    /** No driver makes keys of texts. */
    @Entity
    static class Odd {

        @PrimaryKey(generated = io.mikroorm.annotation.KeyGeneration.MADE)
        @Nullable
        String id;
    }

    @Test
    void keys_of_other_classes_are_not_made() {
        assertThatThrownBy(() -> MongoORM.init(c -> c.dbName("nowhere").entities(Odd.class)))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("Odd.id")
                .hasMessageContaining("makes no keys");
    }
}

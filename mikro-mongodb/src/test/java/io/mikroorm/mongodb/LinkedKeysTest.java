// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.query.LoadStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Members whose keys stand in an array of their owner, as this and other programs write it. */
class LinkedKeysTest {

    private static final int MOST = 20_000;

    /** Has members with a key of each kind, and some in an order. */
    @Entity
    static class Box {

        @PrimaryKey
        long id;

        @ManyToMany
        EntityCollection<Numbered> numbered = EntityCollection.of(this);

        @ManyToMany(orderBy = "id desc")
        EntityCollection<Numbered> sorted = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Named> named = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Universal> universal = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Native> natives = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Paired> paired = EntityCollection.of(this);

        @ManyToMany
        EntityCollection<Box> within = EntityCollection.of(this);

        protected Box() {}

        Box(long id) {
            this.id = id;
        }
    }

    /** Known by a number. */
    @Entity
    static class Numbered {

        @PrimaryKey
        long id;

        protected Numbered() {}

        Numbered(long id) {
            this.id = id;
        }
    }

    /** Known by a text. */
    @Entity
    static class Named {

        @PrimaryKey
        String id = "";
    }

    /** Known by a UUID. */
    @Entity
    static class Universal {

        @PrimaryKey
        UUID id = new UUID(5, 7);
    }

    /** Known by MongoDB's own key. */
    @Entity
    static class Native {

        @PrimaryKey
        @Nullable
        ObjectId id;
    }

    /** Known by two numbers. */
    @Entity
    static class Paired {

        @PrimaryKey
        Pair id = new Pair(0, 0);
    }

    /** Two numbers. */
    record Pair(long first, int second) {}

    private final HeardCommands heard = new HeardCommands();
    private final MongoClient client = heard.client();
    private final LentMongo orm = MongoTckDriver.lent(
            List.of(Box.class, Numbered.class, Named.class, Universal.class, Native.class, Paired.class),
            c -> c.client(client));
    private final MongoEntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
        client.close();
    }

    private MongoCollection<Document> collection(String name) {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection(name);
    }

    /** A box as another program would write it. */
    private void written(long id, String relation, Object... keys) {
        collection("box").insertOne(new Document("_id", id).append(relation, Arrays.asList(keys)));
    }

    private void numbered(long... ids) {
        List<Document> documents = new ArrayList<>();
        for (long id : ids) {
            documents.add(new Document("_id", id));
        }
        collection("numbered").insertMany(documents);
    }

    private List<Box> boxes(String relation) {
        em.clear();
        heard.reset();
        return em.findAll(Box.class, o -> o.populate(relation).orderBy("id").strategy(LoadStrategy.SELECT_IN));
    }

    private Box lazily() {
        em.clear();
        return em.findOneOrFail(Box.class, 1L);
    }

    private static List<Long> ids(EntityCollection<Numbered> members) {
        return members.toList().stream().map(member -> member.id).toList();
    }

    /** How many keys each query for the documents of a collection had. */
    private List<Integer> asked(String collection) {
        return heard.named("find").stream()
                .filter(find -> find.getString("find").getValue().equals(collection))
                .map(LinkedKeysTest::keys)
                .toList();
    }

    private static int keys(BsonDocument find) {
        return find.getDocument("filter").get("_id") instanceof BsonDocument list && list.containsKey("$in")
                ? list.getArray("$in").size()
                : 1;
    }

    @Test
    void members_are_asked_for_once_whoever_has_them_and_stand_in_the_order_of_each_array() {
        numbered(1, 2, 3);
        written(1, "numbered", 3L, 1L);
        written(2, "numbered", 1L, 2L, 3L);
        written(3, "numbered");
        List<Box> boxes = boxes("numbered");

        assertThat(boxes)
                .extracting(box -> ids(box.numbered))
                .containsExactly(List.of(3L, 1L), List.of(1L, 2L, 3L), List.of());
        assertThat(boxes.get(0).numbered.toList().get(0))
                .isSameAs(boxes.get(1).numbered.toList().get(2));
        assertThat(heard.named("find")).hasSize(2);
        assertThat(asked("numbered")).containsExactly(3);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void the_order_of_the_mapping_goes_before_that_of_the_array() {
        numbered(1, 2, 3);
        written(1, "sorted", 2L, 1L);
        written(2, "sorted", 1L, 3L, 2L);

        assertThat(boxes("sorted"))
                .extracting(box -> ids(box.sorted))
                .containsExactly(List.of(2L, 1L), List.of(3L, 2L, 1L));
        assertThat(ids(lazily().sorted.load())).containsExactly(2L, 1L);
    }

    @Test
    void nobody_is_asked_for_where_there_are_no_keys() {
        written(1, "numbered");
        collection("box").insertOne(new Document("_id", 2L));
        collection("box").insertOne(new Document("_id", 3L).append("numbered", "none"));

        assertThat(boxes("numbered")).allSatisfy(box -> assertThat(box.numbered).isEmpty());
        assertThat(heard.named("find")).hasSize(1);
        assertThat(lazily().numbered.load()).isEmpty();
    }

    /** A document without the array must not have that of the one before it. */
    @Test
    void a_document_without_an_array_behind_one_with_an_array_has_no_members() {
        numbered(1);
        written(1, "numbered", 1L);
        collection("box").insertOne(new Document("_id", 2L));
        written(3, "numbered", 1L);

        assertThat(boxes("numbered"))
                .extracting(box -> ids(box.numbered))
                .containsExactly(List.of(1L), List.of(), List.of(1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbered", "sorted"})
    void what_is_gone_or_no_key_is_passed_over(String relation) {
        numbered(1, 2);
        written(1, relation, 2L, 9L, null, "two", 1.5, new Document("id", 1L), List.of(1L), new ObjectId(), 1L);

        Box box = boxes(relation).get(0);
        assertThat(ids(relation.equals("sorted") ? box.sorted : box.numbered)).containsExactly(2L, 1L);
        box = lazily();
        assertThat(ids(relation.equals("sorted") ? box.sorted.load() : box.numbered.load()))
                .containsExactly(2L, 1L);
    }

    @Test
    void numbers_may_be_of_another_kind() {
        collection("numbered").insertMany(List.of(new Document("_id", 1), new Document("_id", 2.0)));
        written(1, "numbered", 2, 1.0);

        assertThat(ids(boxes("numbered").get(0).numbered)).containsExactly(2L, 1L);
        assertThat(ids(lazily().numbered.load())).containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbered", "sorted"})
    void a_key_that_others_have_linked_twice_counts_once(String relation) {
        numbered(1, 2);
        written(1, relation, 2L, 1L, 2);
        List<Long> expected = List.of(2L, 1L);

        Box box = boxes(relation).get(0);
        assertThat(ids(relation.equals("sorted") ? box.sorted : box.numbered)).isEqualTo(expected);
        assertThat(asked("numbered")).containsExactly(2);
        assertThat(em.plan().isEmpty()).isTrue();
        box = lazily();
        assertThat(ids(relation.equals("sorted") ? box.sorted.load() : box.numbered.load()))
                .isEqualTo(expected);
    }

    @Test
    void keys_may_be_of_any_kind() {
        Box box = new Box(1);
        Named named = new Named();
        named.id = "$in: ß";
        Paired paired = new Paired();
        paired.id = new Pair(Long.MIN_VALUE, 3);
        box.named.add(named);
        box.universal.add(new Universal());
        box.natives.add(new Native());
        box.paired.add(paired);
        box.within.add(box);
        em.persist(box).flush();
        em.clear();
        heard.reset();
        Box found = em.findOneOrFail(
                Box.class, 1L, o -> o.populate("named", "universal", "natives", "paired", "within.within.named"));

        assertThat(found.named).extracting(member -> member.id).containsExactly("$in: ß");
        assertThat(found.universal).extracting(member -> member.id).containsExactly(new UUID(5, 7));
        assertThat(found.natives).hasSize(1);
        assertThat(found.paired).extracting(member -> member.id).containsExactly(paired.id);
        assertThat(found.within).containsExactly(found);
        assertThat(heard.named("find"))
                .as("the box, five kinds of members; what is loaded is not loaded again")
                .hasSize(6);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void many_keys_are_asked_for_in_parts_and_in_an_order_by_owner() {
        Object[] many = new Object[MOST + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = (long) i;
        }
        numbered(0, 5, MOST);
        written(1, "numbered", many);
        written(2, "numbered", 5L);
        assertThat(boxes("numbered"))
                .extracting(box -> ids(box.numbered))
                .containsExactly(List.of(0L, 5L, (long) MOST), List.of(5L));
        assertThat(asked("numbered")).containsExactly(MOST, 1);

        collection("box").deleteMany(new Document());
        written(1, "sorted", 5L, 0L);
        written(2, "sorted", many);
        written(3, "sorted", 5L);
        assertThat(boxes("sorted"))
                .extracting(box -> ids(box.sorted))
                .containsExactly(List.of(5L, 0L), List.of((long) MOST, 5L, 0L), List.of(5L));
        assertThat(asked("numbered")).as("those of one owner stay together").containsExactly(2, MOST + 1, 1);
    }
}

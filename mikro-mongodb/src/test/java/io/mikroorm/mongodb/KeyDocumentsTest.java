// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoCollection;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys of several parts are documents, and those that MongoDB makes are shown as texts. */
class KeyDocumentsTest {

    /** A line of an order: the names of the parts sort otherwise than they stand. */
    record LineKey(ObjectId order, @Property(column = "no") int line) {}

    /** Has such a key. */
    @Entity
    static class Line {

        @PrimaryKey
        LineKey id;

        String article = "";

        @ManyToOne
        @Nullable
        Ref<Line> replaces;

        @ManyToMany
        EntityCollection<Line> goesWith = EntityCollection.of(this);
    }

    /** Shows its key as a text. */
    @Entity
    static class Order {

        @PrimaryKey
        @Nullable
        ObjectId _id;

        @SerializedPrimaryKey
        @Nullable
        String id;

        String customer = "";

        @ManyToOne
        @Nullable
        Ref<Order> before;
    }

    private final LentMongo orm = MongoTckDriver.lent(List.of(Line.class, Order.class), c -> {});
    private final EntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private MongoCollection<Document> collection(String name) {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection(name);
    }

    private static Line line(ObjectId order, int number, String article) {
        Line line = new Line();
        line.id = new LineKey(order, number);
        line.article = article;
        return line;
    }

    private Order order(String customer) {
        Order order = new Order();
        order.customer = customer;
        em.persist(order).flush();
        return order;
    }

    @Test
    void a_key_of_parts_is_one_document_wherever_it_stands() {
        ObjectId order = new ObjectId();
        Line first = line(order, 1, "pen");
        Line second = line(order, 2, "ink");
        second.replaces = Ref.of(first);
        second.goesWith.add(first);
        em.persist(second).flush();

        Document key = new Document("order", order).append("no", 1);
        Document stored =
                collection("line").find(new Document("article", "ink")).first();
        assertThat(stored)
                .containsEntry("_id", new Document("order", order).append("no", 2))
                .containsEntry("replaces", key)
                .containsEntry("goesWith", List.of(key));
        assertThat(collection("line").find(new Document("_id", key)).first()).containsEntry("article", "pen");
    }

    @Test
    void a_link_to_it_may_have_its_numbers_in_another_kind() {
        ObjectId order = new ObjectId();
        Line pen = line(order, 1, "pen");
        em.persist(pen).persist(line(order, 2, "ink")).flush();
        Document link = new Document("order", order).append("no", 2.0);
        collection("line")
                .updateOne(new Document("article", "pen"), new Document("$push", new Document("goesWith", link)));

        Line found = orm.em().fork().findOneOrFail(Line.class, new LineKey(order, 1));
        assertThat(found.goesWith.load()).extracting(line -> line.article).containsExactly("ink");
    }

    /** MongoDB compares documents as they are written: what was read as the key would not be found by it. */
    @Test
    void a_document_in_another_order_or_with_more_in_it_is_no_key() {
        ObjectId order = new ObjectId();
        List<Document> others = List.of(
                new Document("no", 7L).append("order", order),
                new Document("order", order).append("no", 7L).append("more", true));
        for (Document other : others) {
            collection("line").insertOne(new Document("_id", other).append("article", "pen"));
            assertThatThrownBy(() -> orm.em().fork().findAll(Line.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("line._id")
                    .hasMessageContaining("in their order");
            collection("line").deleteMany(new Document());
        }
    }

    @Test
    void a_key_without_one_of_its_parts_is_an_error_that_names_it() {
        collection("line").insertOne(new Document("_id", new Document("order", new ObjectId())));
        assertThatThrownBy(() -> em.findAll(Line.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("line._id")
                .hasMessageContaining("'no'");
        collection("line").deleteMany(new Document());
        collection("line").insertOne(new Document("_id", 1));
        assertThatThrownBy(() -> em.findAll(Line.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("no document");
    }

    @Test
    void what_mongodb_makes_is_shown_as_a_text_and_found_by_it() {
        Order jon = new Order();
        jon.customer = "Jon";
        em.persist(jon);
        String hex = String.valueOf(jon.id);
        assertThat(hex).isEqualTo(String.valueOf(jon._id));
        em.flush();
        assertThat(collection("order").find().first()).containsOnlyKeys("_id", "customer");

        EntityManager other = orm.em().fork();
        Order found = other.findOneOrFail(Order.class, hex);
        assertThat(found.id).isEqualTo(hex);
        assertThat(found._id).isEqualTo(jon._id);
        assertThat(other.getReference(Order.class, hex)).isSameAs(found);
        assertThat(other.find(Order.class, where("id").eq(hex))).containsExactly(found);
        assertThat(other.find(Order.class, where("_id").in(List.of(hex, new ObjectId()))))
                .containsExactly(found);
        try (Stream<Order> orders = orm.em().fork().stream(Order.class)) {
            assertThat(orders.map(order -> order.id)).containsExactly(hex);
        }
    }

    @Test
    void references_and_maps_take_the_text() {
        Order jon = order("Jon");
        Order next = em.create(Order.class, Map.of("customer", "Jon", "before", String.valueOf(jon.id)));
        em.flush();
        assertThat(orm.em().fork().find(Order.class, where("before").eq(String.valueOf(jon.id))))
                .extracting(order -> order._id)
                .containsExactly(next._id);
        assertThat(orm.em().fork().find(Order.class, where("before.id").eq(String.valueOf(jon.id))))
                .hasSize(1);
    }

    @Test
    void a_text_of_other_than_24_digits_is_refused() {
        for (String text : List.of("", "5", "zzzzzzzzzzzzzzzzzzzzzzzz", "65f1a2b3c4d5e6f7a8b9c0d1ff")) {
            assertThatThrownBy(() -> em.findOne(Order.class, text))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Order has a key of the type ObjectId")
                    .hasMessageContaining("the text of one");
            assertThatThrownBy(() -> em.find(Order.class, where("id").eq(text)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Order._id");
        }
    }
}

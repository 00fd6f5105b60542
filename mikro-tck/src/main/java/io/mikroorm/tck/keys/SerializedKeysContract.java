// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The text of a key is set with the key, stands for it in conditions, and is taken where the key is; no column holds it. */
public abstract class SerializedKeysContract extends Contract {

    /** On parcels. */
    protected SerializedKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class, Receipt.class);
    }

    private Parcel saved(String contents) {
        Parcel parcel = new Parcel(contents);
        given(parcel);
        return parcel;
    }

    private List<String> found(Condition<Object> where) {
        return fresh().find(Parcel.class, where, o -> o.orderBy("id")).stream()
                .map(parcel -> parcel.contents)
                .toList();
    }

    @Test
    void it_is_there_as_soon_as_the_key_is() {
        Receipt receipt = new Receipt(new Parcel("books"));
        em.persist(receipt);
        assertThat(receipt.id).isEqualTo(some(receipt.uuid).toString());
        Parcel parcel = some(receipt.parcel);
        assertThat(parcel.id).isNull();
        em.flush();
        assertThat(parcel.id).isEqualTo(some(parcel.number).toString());
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void it_is_there_when_an_entity_is_loaded_or_only_referred_to() {
        Parcel parcel = new Parcel("books");
        given(new Receipt(parcel));
        Receipt receipt = em.findAll(Receipt.class).get(0);
        assertThat(receipt.id).isEqualTo(some(receipt.uuid).toString());
        assertThat(some(receipt.parcel).id).isEqualTo(parcel.id);
        assertThat(em.isLoaded(some(receipt.parcel))).isFalse();
        em.populate(receipt, "parcel.receipts");
        assertThat(some(receipt.parcel).id).isEqualTo(parcel.id);
        assertThat(em.plan().isEmpty()).isTrue();
        try (Stream<Parcel> parcels = fresh().stream(Parcel.class)) {
            assertThat(parcels.map(each -> each.id)).containsExactly(parcel.id);
        }
    }

    @Test
    void it_is_taken_wherever_the_key_is() {
        Parcel parcel = new Parcel("books");
        given(new Receipt(parcel));
        String text = some(parcel.id);
        Parcel found = em.findOneOrFail(Parcel.class, text);
        assertThat(em.findOneOrFail(Parcel.class, some(parcel.number))).isSameAs(found);
        assertThat(em.getReference(Parcel.class, text)).isSameAs(found);
        assertThat(em.ref(Parcel.class, text).get()).isSameAs(found);
        assertThat(em.find(Receipt.class, where("parcel").eq(text))).hasSize(1);
        assertThat(em.find(Receipt.class, where("parcel.id").in(text, "0"))).hasSize(1);
        assertThat(em.find(Receipt.class, where("parcel.number").eq(text))).hasSize(1);
    }

    @Test
    void it_stands_for_the_key_in_conditions_and_orders() {
        Parcel books = saved("books");
        Parcel shoes = saved("shoes");
        assertThat(found(where("id").eq(some(books.id)))).containsExactly("books");
        assertThat(found(where("id").in(books.id, shoes.id))).containsExactly("books", "shoes");
        assertThat(found(where("id").ne(some(books.id)))).containsExactly("shoes");
        assertThat(found(where("id").eq(some(books.number)))).containsExactly("books");
        assertThat(fresh().findAll(Parcel.class, o -> o.orderBy("id desc").limit(1)))
                .extracting(parcel -> parcel.contents)
                .containsExactly("shoes");
    }

    @Test
    void a_text_that_is_no_key_is_refused() {
        saved("books");
        for (String text : List.of("x", "", "1.5", "99999999999999999999")) {
            assertThatThrownBy(() -> em.findOne(Parcel.class, text))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Parcel")
                    .hasMessageContaining("the text of one");
            assertThatThrownBy(() -> em.find(Parcel.class, where("id").eq(text)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Parcel.number");
        }
        assertThatThrownBy(() -> em.findOne(Receipt.class, "1-2-3-4-5")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.find(Parcel.class, where("id.x").eq("1")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("Parcel.id");
    }

    @Test
    void a_text_that_is_set_on_a_new_entity_is_its_key() {
        UUID key = UUID.randomUUID();
        Receipt receipt = new Receipt(null);
        receipt.id = key.toString();
        em.persist(receipt);
        assertThat(receipt.uuid).isEqualTo(key);
        em.create(Receipt.class, Map.of("id", UUID.randomUUID().toString()));
        em.flush();
        assertThat(fresh().findOne(Receipt.class, key)).isNotNull();
    }

    @Test
    void so_it_is_where_a_cascade_comes_to_the_entity() {
        Parcel parcel = new Parcel("books");
        parcel.id = "4711";
        em.persist(new Receipt(parcel)).flush();
        assertThat(parcel.number).isEqualTo(4711);
        assertThat(found(where("number").eq(4711))).containsExactly("books");
    }

    @Test
    void so_it_is_among_the_values_of_a_new_entity() {
        Parcel parcel = em.create(Parcel.class, Map.of("id", "4711", "contents", "books"));
        assertThat(parcel.number).isEqualTo(4711);
        assertThat(parcel.id).isEqualTo("4711");
        em.flush();
        assertThat(found(where("number").eq(4711))).containsExactly("books");
    }

    @Test
    @Requires(Feature.UPSERTS)
    void so_it_is_in_an_upsert() {
        Receipt receipt = new Receipt(null);
        receipt.id = UUID.randomUUID().toString();
        String text = receipt.id;
        em.upsert(receipt);
        assertThat(some(receipt.uuid)).hasToString(text);
        assertThat(fresh().findAll(Receipt.class))
                .extracting(stored -> stored.id)
                .containsExactly(text);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void it_is_there_for_another_try_when_the_key_is_taken_back() {
        Receipt receipt = new Receipt(null);
        receipt.id = UUID.randomUUID().toString();
        String text = receipt.id;
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(receipt);
                    throw new IllegalStateException("not now");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(receipt.uuid).isNull();
        assertThat(receipt.id).isEqualTo(text);
    }

    @Test
    void what_is_written_into_it_later_changes_nothing() {
        Parcel parcel = saved("books");
        Parcel found = em.findOneOrFail(Parcel.class, some(parcel.number));
        found.id = "77";
        assertThat(em.plan().isEmpty()).isTrue();
        em.refresh(found);
        assertThat(found.id).isEqualTo(parcel.id);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void it_goes_away_with_the_key_when_a_transaction_is_rolled_back() {
        Parcel parcel = new Parcel("books");
        em.begin();
        em.persist(parcel).flush();
        assertThat(parcel.id).isNotNull();
        em.rollback();
        assertThat(parcel.number).isNull();
        assertThat(parcel.id).isNull();
    }

    @Test
    @Requires(Feature.UPSERTS)
    void upserts_set_it() {
        Receipt receipt = new Receipt(null);
        receipt.uuid = UUID.randomUUID();
        EntityManager other = fresh();
        other.upsert(receipt);
        assertThat(receipt.id).isEqualTo(receipt.uuid.toString());
    }
}

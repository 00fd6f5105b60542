// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Shop.Article;
import io.mikroorm.tck.keyfields.Shop.Cart;
import io.mikroorm.tck.keyfields.Shop.Line;
import io.mikroorm.tck.keyfields.Shop.LineKey;
import io.mikroorm.tck.keyfields.Shop.Model;
import io.mikroorm.tck.keyfields.Shop.Note;
import io.mikroorm.tck.keyfields.Shop.Parcel;
import io.mikroorm.tck.keyfields.Shop.Part;
import io.mikroorm.tck.keyfields.Shop.Place;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An entity with several key fields has one key: the values of all of them. By it rows are found, referred to and known. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyFieldsContract extends Contract {

    private final Cart ann = new Cart("Ann");
    private final Cart bob = new Cart("Bob");
    private final Article tea = new Article("tea");
    private final Article milk = new Article("milk");

    /** On a small shop. */
    protected KeyFieldsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Shop.MODEL;
    }

    /** Ann takes two of tea and five of milk, about which there are notes, Bob three of tea; a parcel has Ann's. */
    private void shop() {
        Line annsTea = new Line(ann, tea, 2);
        Line annsMilk = new Line(ann, milk, 5);
        Note first = new Note(annsMilk, 1, "cold");
        Note second = new Note(annsMilk, 2, "very");
        second.answers = Ref.of(first);
        Parcel parcel = new Parcel();
        parcel.top = Ref.of(annsTea);
        parcel.content.addAll(List.of(annsTea, annsMilk));
        given(parcel, second, first, annsMilk, annsTea, new Line(bob, tea, 3));
    }

    private LineKey key(Cart cart, Article article) {
        return new LineKey(some(cart.id), some(article.id));
    }

    private Line found(Cart cart, Article article) {
        return em.findOneOrFail(Line.class, key(cart, article));
    }

    private static List<Integer> amounts(Stream<Line> lines) {
        return lines.map(line -> some(line.amount)).toList();
    }

    @Test
    void a_row_is_found_by_all_parts_together() {
        shop();
        assertThat(found(ann, milk).amount).isEqualTo(5);
        assertThat(em.findOne(Line.class, key(bob, milk))).isNull();
    }

    @Test
    void keys_that_are_equal_are_one_object() {
        shop();
        Line line = found(ann, tea);
        statements.reset();

        assertThat(found(ann, tea)).isSameAs(line);
        assertThat(em.getReference(Line.class, key(ann, tea))).isSameAs(line);
        assertThat(em.findOne(Line.class, CompositeKey.of(some(ann.id), some(tea.id))))
                .isSameAs(line);
        assertThat(em.ref(line).key()).isEqualTo(key(ann, tea));
        assertThat(statements.all()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void targets_and_handles_stand_for_their_keys() {
        shop();
        Cart cart = em.getReference(Cart.class, some(ann.id));
        Line line = em.findOneOrFail(Line.class, CompositeKey.of(cart, em.ref(Article.class, some(milk.id))));
        assertThat(line.amount).isEqualTo(5);
        assertThat(line.cart).isSameAs(em.ref(cart));
    }

    @Test
    void a_number_of_any_type_that_fits_is_the_same() {
        given(new Model("Beetle", 1938));
        Model model = em.findOneOrFail(Model.class, CompositeKey.of("Beetle", 1938L));
        assertThat(em.findOne(Model.class, CompositeKey.of("Beetle", (short) 1938)))
                .isSameAs(model);
        assertThat(em.ref(model).key())
                .isEqualTo(CompositeKey.of("Beetle", 1938))
                .hasToString("(Beetle, 1938)");
    }

    @Test
    void a_reference_has_its_key_fields_and_is_filled_later() {
        shop();
        Line line = em.getReference(Line.class, key(ann, milk));
        assertThat(em.isLoaded(line)).isFalse();
        assertThat(line.cart.key()).isEqualTo(ann.id);
        assertThat(line.article.key()).isEqualTo(milk.id);

        Note note = em.findOneOrFail(Note.class, CompositeKey.of(key(ann, milk), 1), o -> o.populate("line"));
        assertThat(note.line.get()).isSameAs(line);
        assertThat(line.amount).isEqualTo(5);
    }

    @Test
    void a_key_can_have_a_key_of_several_fields_in_it() {
        shop();
        Note note = em.findOneOrFail(Note.class, CompositeKey.of(em.ref(Line.class, key(ann, milk)), 2));
        assertThat(note.text).isEqualTo("very");
        assertThat(some(note.answers).key()).isEqualTo(CompositeKey.of(key(ann, milk), 1));
        assertThat(some(note.answers).load().text).isEqualTo("cold");
        assertThat(note.line.load().amount).isEqualTo(5);
        assertThat(em.find(Note.class, where("answers").eq(CompositeKey.of(key(ann, milk), 1))))
                .containsExactly(note);
    }

    @Test
    void enums_and_targets_that_fields_hold_themselves_are_parts() {
        Model model = new Model("Duck", 1949);
        given(new Part(Place.BACK, model), new Part(Place.FRONT, model));
        Part part = em.findOneOrFail(Part.class, CompositeKey.of(Place.FRONT, CompositeKey.of("Duck", 1949)));
        assertThat(part.model.name).isEqualTo("Duck");
        assertThat(em.isLoaded(part.model)).isFalse();
        Model loaded = em.findOneOrFail(Model.class, CompositeKey.of("Duck", 1949), o -> o.populate("parts"));
        assertThat(loaded).isSameAs(part.model);
        assertThat(loaded.parts).extracting(p -> p.place).containsExactly(Place.BACK, Place.FRONT);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void relations_are_populated_to_and_from(LoadStrategy strategy) {
        shop();
        List<Cart> carts =
                em.find(Cart.class, where("lines.amount").gt(0), o -> o.populate("lines.article", "lines.notes")
                        .strategy(strategy)
                        .orderBy("customer"));
        statements.reset();
        assertThat(carts).extracting(cart -> cart.customer).containsExactly("Ann", "Bob");
        assertThat(amounts(carts.get(0).lines.stream())).containsExactly(2, 5);
        assertThat(carts.get(0).lines).allSatisfy(line -> {
            assertThat(line.cart.get()).isSameAs(carts.get(0));
            assertThat(line.article.isLoaded()).isTrue();
        });
        assertThat(carts.get(0).lines.stream().skip(1).flatMap(line -> line.notes.stream()))
                .extracting(note -> note.text)
                .containsExactly("cold", "very");
        assertThat(statements.all()).isZero();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void foreign_keys_and_pivot_tables_hold_all_parts(LoadStrategy strategy) {
        shop();
        Parcel parcel = em.find(Parcel.class, where("top.cart.customer").eq("Ann"), o -> o.populate(
                                "top.article", "content.cart")
                        .strategy(strategy))
                .get(0);
        assertThat(some(parcel.top).get().article.get().name).isEqualTo("tea");
        assertThat(amounts(parcel.content.stream())).containsExactly(2, 5);
        assertThat(some(parcel.top).get())
                .isSameAs(parcel.content.stream().findFirst().orElseThrow());
    }

    @Test
    void members_without_populate_are_loaded_for_all_owners_at_once() {
        shop();
        List<Line> lines = em.find(Line.class, where("cart").eq(ann.id), o -> o.orderBy("amount"));
        statements.reset();
        assertThat(lines.get(0).notes.load()).isEmpty();
        assertThat(lines.get(1).notes).hasSize(2);
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void conditions_are_about_parts_and_about_the_whole() {
        shop();
        assertThat(amounts(em.find(Line.class, where("cart").eq(ann.id), o -> o.orderBy("article.name")).stream()))
                .containsExactly(5, 2);
        assertThat(em.find(Line.class, where("cart.customer").eq("Bob"))).hasSize(1);
        assertThat(em.count(Line.class, where("article.id").in(tea.id, milk.id)))
                .isEqualTo(3);
        assertThat(em.count(Parcel.class, where("top").eq(key(ann, tea)))).isEqualTo(1);
        assertThat(em.count(Parcel.class, where("top").in(key(ann, milk), key(bob, tea))))
                .isZero();
        assertThat(em.count(Parcel.class, where("top.cart").eq(ann.id))).isEqualTo(1);
        assertThat(em.count(Parcel.class, where("content").eq(key(ann, milk)))).isEqualTo(1);
        assertThat(em.count(Parcel.class, where("top").isNull())).isZero();
        assertThat(em.count(Note.class, where("line.cart").eq(ann.id))).isEqualTo(2);
        assertThat(em.count(Note.class, where("line").eq(found(ann, milk)))).isEqualTo(2);
    }

    @Test
    void rows_are_sorted_by_parts_and_streamed() {
        shop();
        List<Integer> amounts;
        try (Stream<Line> lines = em.stream(Line.class, o -> o.orderBy("cart desc", "article"))) {
            amounts = lines.map(line -> some(line.amount)).toList();
        }
        assertThat(amounts)
                .hasSize(3)
                .containsSubsequence(some(tea.id) < some(milk.id) ? List.of(2, 5) : List.of(5, 2));
    }

    @Test
    void a_target_is_a_part_of_the_key_only_where_the_relation_leads_to_its_class() {
        Cart cart = new Cart("ours");
        given(cart, tea);
        CompositeKey wrongWay = CompositeKey.of(tea, cart);
        assertThatThrownBy(() -> em.getReference(Line.class, wrongWay))
                .hasMessageContaining("MO-4241")
                .hasMessageContaining("Line.cart");
        CompositeKey handles = CompositeKey.of(em.ref(Article.class, some(tea.id)), em.ref(Cart.class, some(cart.id)));
        assertThatThrownBy(() -> em.findOne(Line.class, handles)).hasMessageContaining("MO-4241");
        assertThat(em.findOne(Line.class, CompositeKey.of(cart, tea))).isNull();
    }

    @Test
    void wrong_keys_say_what_is_wrong() {
        assertThatThrownBy(() -> em.findOne(Line.class, 1L))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4243")
                .hasMessageContaining("new LineKey(cart, article)");
        assertThatThrownBy(() -> em.findOne(Line.class, CompositeKey.of(1L, 2L, 3L)))
                .hasMessageContaining("MO-4240");
        assertThatThrownBy(() -> em.getReference(Model.class, CompositeKey.of("Beetle", "1938")))
                .hasMessageContaining("MO-4241")
                .hasMessageContaining("Model.year");
        assertThatThrownBy(() -> em.getReference(Model.class, CompositeKey.of("Beetle", 1L << 40)))
                .hasMessageContaining("MO-4241");
        assertThatThrownBy(() -> em.findOne(Line.class, CompositeKey.of(new Cart("new"), 1L)))
                .hasMessageContaining("MO-4242");
        assertThatThrownBy(() -> em.findOne(Model.class, CompositeKey.of(new Cart("new"), 1)))
                .hasMessageContaining("MO-4241");
        assertThatThrownBy(() -> em.find(Parcel.class, where("top").eq(7))).hasMessageContaining("MO-4243");
    }
}

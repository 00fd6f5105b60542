// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Shop.Article;
import io.mikroorm.tck.keyfields.Shop.Cart;
import io.mikroorm.tck.keyfields.Shop.Line;
import io.mikroorm.tck.keyfields.Shop.LineKey;
import io.mikroorm.tck.keyfields.Shop.Model;
import io.mikroorm.tck.keyfields.Shop.Parcel;
import io.mikroorm.tck.keyfields.Shop.Part;
import io.mikroorm.tck.keyfields.Shop.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows whose key has several fields are members of collections, targets of foreign keys, and links; they come and go with these. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyFieldMembersContract extends Contract {

    private final Cart ann = new Cart("Ann");
    private final Article tea = new Article("tea");
    private final Article milk = new Article("milk");

    /** On a small shop. */
    protected KeyFieldMembersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Shop.MODEL;
    }

    private LineKey key(Article article) {
        return new LineKey(some(ann.id), some(article.id));
    }

    private Line line(Article article) {
        return em.findOneOrFail(Line.class, key(article));
    }

    private void lines() {
        given(new Line(ann, tea, 2), new Line(ann, milk, 5));
    }

    @Test
    @SuppressWarnings("NullAway") // the collection says what the field does not
    void a_collection_gives_new_members_their_part_of_the_key() {
        given(ann, tea);
        Cart cart = em.findOneOrFail(Cart.class, some(ann.id), o -> o.populate("lines"));
        Line line = new Line(cart, em.getReference(Article.class, some(tea.id)), 4);
        line.cart = null;
        cart.lines.add(line);
        em.flush();
        assertThat(em.ref(line).key()).isEqualTo(key(tea));
        assertThat(line.cart.key()).isEqualTo(ann.id);
        assertThat(fresh().count(Line.class, where("cart").eq(ann.id))).isEqualTo(1);
    }

    @Test
    void a_member_that_cannot_be_without_its_owner_is_not_taken_out_of_it() {
        lines();
        Article article = em.findOneOrFail(Article.class, some(tea.id), o -> o.populate("lines"));
        article.lines.remove(line(tea));
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4107");
        assertThat(fresh().count(Line.class)).isEqualTo(2);
    }

    @Test
    void members_come_and_go_with_their_collection() {
        lines();
        Cart cart = em.findOneOrFail(Cart.class, some(ann.id), o -> o.populate("lines"));
        Article bread = new Article("bread");
        em.persist(bread);
        cart.lines.add(new Line(cart, bread, 1));
        cart.lines.remove(line(milk));
        em.flush();

        assertThat(fresh().find(Line.class, where("cart").eq(ann.id), o -> o.orderBy("amount")))
                .extracting(line -> line.amount)
                .containsExactly(1, 2);
        assertThat(em.findOneOrFail(Line.class, key(bread)).amount).isEqualTo(1);
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void a_row_goes_with_each_of_its_targets() {
        lines();
        em.remove(em.getReference(Article.class, some(milk.id)));
        em.flush();
        assertThat(fresh().findAll(Line.class)).extracting(line -> line.amount).containsExactly(2);
    }

    @Test
    void foreign_keys_and_links_to_such_rows_are_written() {
        Parcel parcel = new Parcel();
        Line first = new Line(ann, tea, 2);
        Line second = new Line(ann, milk, 5);
        parcel.top = Ref.of(first);
        parcel.content.addAll(List.of(first, second));
        em.persist(parcel).flush();

        parcel.top = Ref.of(second);
        parcel.content.remove(first);
        em.flush();
        Parcel stored = fresh().findOneOrFail(Parcel.class, some(parcel.id), o -> o.populate("content"));
        assertThat(some(stored.top).key()).isEqualTo(key(milk));
        assertThat(stored.content).extracting(line -> line.amount).containsExactly(5);

        parcel.top = null;
        em.flush();
        assertThat(fresh().count(Parcel.class, where("top").isNull())).isEqualTo(1);
    }

    @Test
    void parts_held_without_handles_are_written() {
        Part part = new Part(Place.FRONT, new Model("Duck", 1949));
        em.persist(part).flush();
        part.maker = "Smith";
        em.flush();
        EntityManager other = fresh();
        Part stored = other.findOneOrFail(Part.class, where("model.year").eq(1949));
        assertThat(stored.maker).isEqualTo("Smith");
        other.remove(stored.model);
        other.flush();
        assertThat(fresh().count(Part.class)).isZero();
    }
}

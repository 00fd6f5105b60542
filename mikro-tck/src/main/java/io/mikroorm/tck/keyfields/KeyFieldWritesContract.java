// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Shop.Article;
import io.mikroorm.tck.keyfields.Shop.Cart;
import io.mikroorm.tck.keyfields.Shop.Line;
import io.mikroorm.tck.keyfields.Shop.LineKey;
import io.mikroorm.tck.keyfields.Shop.Model;
import io.mikroorm.tck.keyfields.Shop.Note;
import io.mikroorm.type.CompositeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows whose key has several fields are written as all others are: their keys are known when those of their targets are. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyFieldWritesContract extends Contract {

    private static final int MANY = 60;

    private final Cart ann = new Cart("Ann");
    private final Article tea = new Article("tea");
    private final Article milk = new Article("milk");

    /** On a small shop. */
    protected KeyFieldWritesContract() {}

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
    void new_rows_get_the_keys_of_new_targets() {
        Line line = new Line(ann, tea, 2);
        em.persist(new Note(line, 1, "hot"));
        assertThat(em.ref(line).key()).isNull();
        em.flush();

        assertThat(em.ref(line).key()).isEqualTo(key(tea));
        assertThat(line(tea)).isSameAs(line);
        assertThat(fresh().findOneOrFail(Note.class, CompositeKey.of(key(tea), 1)).text)
                .isEqualTo("hot");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void many_rows_take_one_statement_of_each_kind() {
        List<Article> articles =
                IntStream.range(0, MANY).mapToObj(i -> new Article("a" + i)).toList();
        List<Line> lines = new ArrayList<>();
        articles.forEach(article -> lines.add(new Line(ann, article, 1)));
        em.persistAll(lines);
        em.flush();
        assertThat(statements.texts().stream().filter(text -> text.contains("insert") && text.contains("line")))
                .hasSize(1);

        statements.reset();
        lines.forEach(line -> line.amount = 7);
        em.flush();
        assertThat(fresh().count(Line.class, where("amount").eq(7))).isEqualTo(MANY);

        lines.subList(0, MANY / 2).forEach(em::remove);
        statements.reset();
        em.flush();
        assertThat(fresh().count(Line.class)).isEqualTo(MANY / 2);
    }

    @Test
    void rows_without_versions_are_deleted_by_a_list_of_keys() {
        List<Model> models =
                IntStream.range(0, MANY).mapToObj(i -> new Model("m", i)).toList();
        em.persistAll(models);
        em.flush();
        models.subList(1, MANY).forEach(em::remove);
        statements.reset();
        em.flush();
        assertThat(statements.deletes()).isEqualTo(1);
        assertThat(fresh().findAll(Model.class)).extracting(model -> model.year).containsExactly(0);
    }

    @Test
    void what_is_set_in_a_row_is_updated() {
        lines();
        line(tea).amount = 9;
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(fresh().findOneOrFail(Line.class, key(tea)).amount).isEqualTo(9);
        assertThat(fresh().findOneOrFail(Line.class, key(milk)).amount).isEqualTo(5);
    }

    @Test
    void a_version_that_others_have_counted_up_is_told() {
        given(new Note(new Line(ann, tea, 2), 1, "hot"));
        CompositeKey key = CompositeKey.of(key(tea), 1);
        Note note = em.findOneOrFail(Note.class, key);
        EntityManager other = fresh();
        other.findOneOrFail(Note.class, key).text = "hotter";
        other.flush();
        note.text = "cold";
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        em.clear();
        Note now = em.findOneOrFail(Note.class, key);
        em.lock(now, now.version);
        em.remove(now);
        em.flush();
        assertThat(fresh().count(Note.class)).isZero();
    }

    @Test
    void keys_never_change() {
        lines();
        Line line = line(tea);
        line.article = em.ref(Article.class, some(milk.id));
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4107");
        line.article = em.ref(Article.class, some(tea.id));
        em.flush();

        Model model = new Model("Beetle", 1938);
        em.persist(model).flush();
        model.year = 1939;
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4107");
    }

    @Test
    void a_row_is_taken_out_and_another_with_the_same_key_put_in() {
        lines();
        em.remove(line(tea));
        em.persist(
                new Line(em.getReference(Cart.class, some(ann.id)), em.getReference(Article.class, some(tea.id)), 8));
        em.flush();
        assertThat(fresh().findOneOrFail(Line.class, key(tea)).amount).isEqualTo(8);
    }

    @Test
    void two_new_rows_with_one_key_are_refused_before_anything_is_sent() {
        em.persist(new Line(ann, tea, 1)).persist(new Line(ann, tea, 2));
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4106");
        assertThat(statements.inserts()).isZero();
        em.clear();
        em.persist(new Model("a", 1)).persist(new Model("a", 1));
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4106");
    }

    @Test
    void a_new_row_without_a_part_of_its_key_is_refused() {
        Line line = new Line(ann, tea, 1);
        line.article = nothing();
        em.persist(line);
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4104")
                .hasMessageContaining("Line.article");
    }

    @SuppressWarnings("NullAway")
    private static Ref<Article> nothing() {
        return null;
    }

    @Test
    void a_rollback_takes_keys_back() {
        Line line = new Line(ann, tea, 2);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(line).flush();
                    assertThat(tx.ref(line).key()).isNotNull();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(fresh().count(Line.class)).isZero();
        em.clear();
        ann.id = null;
        tea.id = null;
        em.persist(line).flush();
        assertThat(fresh().findOneOrFail(Line.class, key(tea)).amount).isEqualTo(2);
    }

    @Test
    void rows_are_upserted_by_their_keys() {
        lines();
        Cart cart = em.getReference(Cart.class, some(ann.id));
        Article bread = new Article("bread");
        em.persist(bread).flush();
        List<Line> managed = em.upsertAll(
                List.of(new Line(cart, em.getReference(Article.class, some(tea.id)), 20), new Line(cart, bread, 30)));
        assertThat(managed.get(0)).isSameAs(line(tea));
        assertThat(fresh().findAll(Line.class, o -> o.orderBy("amount")))
                .extracting(line -> line.amount)
                .containsExactly(5, 20, 30);

        em.upsert(new Model("Beetle", 1938));
        Model model = new Model("Beetle", 1938);
        model.doors = 2;
        em.upsert(model);
        assertThat(fresh().findAll(Model.class)).extracting(m -> m.doors).containsExactly(2);
    }
}

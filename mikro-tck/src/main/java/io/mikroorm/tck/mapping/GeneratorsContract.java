// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.type.ValueGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values are made for new rows, and for each update. */
public abstract class GeneratorsContract extends Contract {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static volatile @Nullable String user;
    private static volatile Object loose = "loose";

    /** Makes keys that can be told apart. */
    static final class Numbered implements ValueGenerator<Object, String> {

        @Override
        public String generate(Object entity) {
            return entity.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-" + COUNTER.incrementAndGet();
        }
    }

    /** Makes a name for addresses out of a title. */
    static final class Slug implements ValueGenerator<Article, String> {

        @Override
        public String generate(Article article) {
            return article.title.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /** Who does it. */
    static final class CurrentUser implements ValueGenerator<Object, String> {

        @Override
        public @Nullable String generate(Object entity) {
            return user;
        }
    }

    /** Counts what it has. */
    static final class Revision implements ValueGenerator<Article, Integer> {

        @Override
        public Integer generate(Article article) {
            return article.revision + 1;
        }
    }

    /** Has a text, and knows by whom. */
    @Entity
    @SuppressWarnings("NullAway.Init")
    static class Article {

        @PrimaryKey
        @Property(onCreate = Numbered.class, length = 40)
        @Nullable
        String id;

        @Property(length = 40, unique = true)
        String title;

        @Property(onCreate = Slug.class, length = 40)
        String slug;

        @Property(onCreate = CurrentUser.class, length = 20, nullable = true)
        @Nullable
        String createdBy;

        @Property(onUpdate = CurrentUser.class, length = 20, nullable = true)
        @Nullable
        String updatedBy;

        @Property(onUpdate = Revision.class)
        int revision;

        @ManyToOne(nullable = true)
        @Nullable
        Magazine magazine;

        @OneToOne(nullable = true)
        @Nullable
        Magazine coverOf;

        /** To be filled. */
        protected Article() {}

        Article(String title) {
            this.title = title;
        }
    }

    /** Has articles. */
    @Entity
    static class Magazine {

        @PrimaryKey
        @Nullable
        Long id;

        @OneToMany(mappedBy = "magazine")
        EntityCollection<Article> articles = EntityCollection.of(this);

        @OneToOne(mappedBy = "coverOf", nullable = true)
        @Nullable
        Ref<Article> cover;
    }

    /** Of any kind. */
    @Entity
    @Inheritance
    @SuppressWarnings("NullAway.Init")
    abstract static class Notice {

        @PrimaryKey
        @Property(onCreate = Numbered.class, length = 40)
        String id;
    }

    /** Knows who wrote it. */
    @Entity
    static class Warning extends Notice {

        @Property(onCreate = CurrentUser.class, length = 20, nullable = true)
        @Nullable
        String author;
    }

    /** Mapped in code. */
    static class Memo {

        @Nullable
        Long id;

        @Nullable
        String text;

        @Nullable
        String code;

        int changes;
    }

    /** On articles. */
    protected GeneratorsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Article.class, Magazine.class, Notice.class, Warning.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(memos());
    }

    @BeforeEach
    void nobody_is_there() {
        user = "ada";
        loose = "loose";
    }

    private static EntitySchema<Memo> memos() {
        return EntitySchema.define(Memo.class, e -> e.key("id")
                .property("text", p -> p.length(20).nullable().onUpdate((Memo memo) -> "change " + memo.changes))
                .property("code", p -> p.length(20).nullable().onCreate(memo -> loose)));
    }

    @Test
    void persist_sets_what_is_null() {
        Article article = new Article("First Steps");
        em.persist(article);
        assertThat(article.id).startsWith("article-");
        assertThat(article.slug).isEqualTo("first-steps");
        assertThat(article.createdBy).isEqualTo("ada");
        assertThat(article.updatedBy).isNull();
        assertThat(article.revision).isZero();
        em.flush();
        Article found = fresh().findOneOrFail(Article.class, String.valueOf(article.id));
        assertThat(found.slug).isEqualTo("first-steps");
        assertThat(found.createdBy).isEqualTo("ada");
        assertThat(found.updatedBy).isNull();
    }

    @Test
    void create_sets_it_after_the_given_values() {
        Article article = em.create(Article.class, Map.of("title", "By Hand", "createdBy", "bob"));
        assertThat(article.slug).isEqualTo("by-hand");
        assertThat(article.createdBy).isEqualTo("bob");
    }

    @Test
    void what_was_set_stays() {
        Article article = new Article("First Steps");
        article.id = "mine";
        article.slug = "other";
        given(article);
        assertThat(em.findOneOrFail(Article.class, "mine").slug).isEqualTo("other");
    }

    @Test
    void what_is_reached_by_a_relation_gets_it_from_the_flush() {
        Magazine magazine = new Magazine();
        Article article = new Article("Inside");
        magazine.articles.add(article);
        em.persist(magazine);
        assertThat(article.slug).isNull();
        em.flush();
        assertThat(article.slug).isEqualTo("inside");
        assertThat(article.id).startsWith("article-");
        assertThat(fresh().findAll(Article.class)).singleElement().satisfies(found -> assertThat(found.slug)
                .isEqualTo("inside"));
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void an_update_makes_values_when_something_else_has_changed() {
        given(new Article("First Steps"));
        Article article = em.findAll(Article.class).get(0);
        user = "bob";
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
        article.title = "Second Steps";
        em.flush();
        assertThat(article.updatedBy).isEqualTo("bob");
        assertThat(article.revision).isEqualTo(1);
        assertThat(article.createdBy).isEqualTo("ada");
        assertThat(article.slug).isEqualTo("first-steps");
        Article found = fresh().findAll(Article.class).get(0);
        assertThat(found.updatedBy).isEqualTo("bob");
        assertThat(found.revision).isEqualTo(1);
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void an_update_may_make_null() {
        given(new Article("First Steps"));
        Article article = em.findAll(Article.class).get(0);
        article.title = "Second Steps";
        em.flush();
        user = null;
        article.title = "Third Steps";
        em.flush();
        assertThat(fresh().findAll(Article.class).get(0).updatedBy).isNull();
    }

    @Test
    void a_failed_transaction_takes_it_back() {
        Article article = new Article("First Steps");
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(article);
                    inner.flush();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(article.slug).isNull();
        assertThat(article.id).isNull();
        given(new Article("Second Steps"));
        Article stored = em.findAll(Article.class).get(0);
        assertThatThrownBy(() -> em.transactional(inner -> {
                    stored.title = "Third Steps";
                    inner.flush();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored.revision).isZero();
        assertThat(stored.updatedBy).isNull();
    }

    @Test
    void classes_of_a_hierarchy_make_their_own() {
        Warning warning = new Warning();
        em.persist(warning);
        em.flush();
        assertThat(warning.id).startsWith("warning-");
        assertThat(fresh().findAll(Warning.class)).singleElement().satisfies(found -> assertThat(found.author)
                .isEqualTo("ada"));
    }

    @Test
    void an_upsert_makes_values_of_new_rows_and_leaves_those_that_are_there() {
        Article written = em.upsert(new Article("One"), o -> o.onConflict("title"));
        assertThat(written.slug).isEqualTo("one");
        assertThat(written.createdBy).isEqualTo("ada");
        String key = String.valueOf(written.id);
        user = "bob";
        Article again = fresh().upsert(new Article("One"), o -> o.onConflict("title"));
        assertThat(again.id).isEqualTo(key);
        assertThat(again.createdBy).isEqualTo("ada");
        assertThat(again.updatedBy).isEqualTo("bob");
        Article found = fresh().findAll(Article.class).get(0);
        assertThat(found.createdBy).isEqualTo("ada");
        assertThat(found.updatedBy).isEqualTo("bob");
    }

    @Test
    void an_upsert_of_some_properties_makes_what_updates_make_as_well() {
        given(new Article("One"));
        user = "bob";
        Article given = new Article("One");
        given.slug = "changed";
        fresh().upsert(given, o -> o.onConflict("title").merge("slug"));
        Article found = fresh().findAll(Article.class).get(0);
        assertThat(found.slug).isEqualTo("changed");
        assertThat(found.updatedBy).isEqualTo("bob");
        assertThat(found.createdBy).isEqualTo("ada");
    }

    @Test
    void what_was_set_meanwhile_survives_a_failed_transaction() {
        Article persisted = new Article("First Steps");
        Magazine magazine = new Magazine();
        Article reached = new Article("Second Steps");
        magazine.articles.add(reached);
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(persisted);
                    inner.persist(magazine);
                    inner.flush();
                    persisted.slug = "mine";
                    reached.slug = "mine as well";
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(persisted.slug).isEqualTo("mine");
        assertThat(persisted.createdBy).isNull();
        assertThat(reached.slug).isEqualTo("mine as well");
        assertThat(reached.createdBy).isNull();
    }

    @Test
    void an_object_that_is_not_loaded_is_not_asked_when_it_is_moved() {
        changedTwice();
        given(new Magazine());
        Magazine magazine =
                em.findAll(Magazine.class, o -> o.populate("articles")).get(0);
        Article moved = em.getReference(Article.class, key());
        magazine.articles.add(moved);
        refuseToRenew();
        assertThat(fresh().findAll(Article.class).get(0).revision).isEqualTo(2);
        EntityManager loading = fresh();
        Article loaded = loading.findAll(Article.class).get(0);
        loading.findAll(Magazine.class).get(0).articles.add(loaded);
        loading.flush();
        Article found = fresh().findAll(Article.class).get(0);
        assertThat(found.magazine).isNotNull();
        assertThat(found.revision).isEqualTo(3);
    }

    @Test
    void an_object_that_is_not_loaded_is_not_asked_when_it_is_changed() {
        changedTwice();
        em.getReference(Article.class, key()).slug = "other";
        refuseToRenew();
        Article found = fresh().findAll(Article.class).get(0);
        assertThat(found.revision).isEqualTo(2);
        assertThat(found.slug).isEqualTo("one");
    }

    private void changedTwice() {
        given(new Article("Zero"));
        EntityManager writing = fresh();
        Article article = writing.findAll(Article.class).get(0);
        article.slug = "half";
        writing.flush();
        article.slug = "one";
        writing.flush();
    }

    private void refuseToRenew() {
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2345")
                .hasMessageContaining("Article.updatedBy")
                .hasMessageContaining("Load it before");
    }

    @Test
    void a_row_that_no_object_stands_for_is_to_be_loaded_before() {
        given(new Magazine(), new Article("One"));
        Magazine magazine = em.findAll(Magazine.class).get(0);
        magazine.cover = em.ref(Article.class, key());
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Article.updatedBy")
                .hasMessageContaining("Load it before");
        magazine.cover.load();
        em.flush();
        assertThat(fresh().findAll(Article.class).get(0).coverOf).isNotNull();
    }

    private String key() {
        return some(fresh().findAll(Article.class).get(0).id);
    }

    @Test
    void lambdas_say_it_in_code() {
        EntityManager writing = fresh();
        Memo memo = new Memo();
        writing.persist(memo);
        assertThat(memo.code).isEqualTo("loose");
        writing.flush();
        memo.changes = 2;
        writing.flush();
        Memo found = fresh().findAll(Memo.class).get(0);
        assertThat(found.code).isEqualTo("loose");
        assertThat(found.text).isEqualTo("change 2");
    }

    @Test
    void values_of_another_class_are_refused() {
        loose = 7;
        assertThatThrownBy(() -> em.persist(new Memo()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Memo.code")
                .hasMessageContaining("Integer");
        em.flush();
        assertThat(em.count(Memo.class)).isZero();
    }
}

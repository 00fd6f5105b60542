// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.keyfields.Shop;
import io.mikroorm.tck.keyfields.Shop.Article;
import io.mikroorm.tck.keyfields.Shop.Cart;
import io.mikroorm.tck.keyfields.Shop.Line;
import io.mikroorm.tck.keyfields.Shop.LineKey;
import io.mikroorm.tck.keyfields.Shop.Model;
import io.mikroorm.tck.keyfields.Shop.Note;
import io.mikroorm.tck.keyfields.Shop.Parcel;
import io.mikroorm.type.CompositeKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Keys of several fields in tables and statements: each field has its columns, once, and all of them are the primary key. */
public abstract class KeyFieldColumnsContract extends Contract {

    /** A wheel of a model, which its row tells by columns of other names. */
    @Entity
    public static class Wheel {

        @PrimaryKey
        @ManyToOne(joinColumn = {"m_name", "m_year"})
        public Model model;

        @PrimaryKey
        public int position;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        protected Wheel() {}
    }

    /** On a small shop. */
    protected KeyFieldColumnsContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> model = new ArrayList<>(Shop.MODEL);
        model.add(Wheel.class);
        return model;
    }

    private static String plain(String text) {
        return text.replaceAll("[\"`]", "");
    }

    private String only() {
        assertThat(statements.texts()).hasSize(1);
        return plain(statements.texts().get(0));
    }

    @Test
    void tables_have_the_columns_of_the_fields_as_their_primary_key() {
        String script = plain(((SqlORM) orm).schema().createSql());
        assertThat(script)
                .contains("primary key (cart_id, article_id)")
                .contains("primary key (name, built)")
                .contains("primary key (line_cart_id, line_article_id, number)")
                .contains("primary key (place, model_name, model_built)")
                .contains("primary key (m_name, m_year, position)")
                .contains("primary key (parcel_id, line_cart_id, line_article_id)");
    }

    @Test
    void relations_of_a_key_are_foreign_keys_and_go_with_their_targets() {
        String script = plain(((SqlORM) orm).schema().createSql());
        String follows = " on update cascade on delete cascade";
        assertThat(script)
                .containsPattern("foreign key \\(cart_id\\) references cart \\(id\\)" + follows)
                .containsPattern("foreign key \\(article_id\\) references article \\(id\\)" + follows)
                .containsPattern(
                        "foreign key \\(line_cart_id, line_article_id\\) references line \\(cart_id, article_id\\)"
                                + follows)
                .containsPattern("foreign key \\(m_name, m_year\\) references model \\(name, built\\)" + follows)
                .contains("foreign key (top_cart_id, top_article_id) references line (cart_id, article_id)")
                .contains("foreign key (answers_line_cart_id, answers_line_article_id, answers_number)");
    }

    @Test
    void an_index_begins_with_each_relation_once() {
        String script = plain(((SqlORM) orm).schema().createSql());
        assertThat(script).contains("line_article_id_index").doesNotContain("line_cart_id_index");
    }

    @Test
    void columns_that_follow_each_other_are_read_once() {
        em.findOne(Model.class, CompositeKey.of("Beetle", 1938));
        String read = only().replaceAll("(?i) from .*", "");
        assertThat(read.split("name", -1)).hasSize(2);
        assertThat(read.split("built", -1)).hasSize(2);
    }

    @Test
    void parts_that_a_foreign_key_has_are_asked_for_without_a_join() {
        em.find(
                Parcel.class,
                where("top.cart").eq(1L).and(where("top.article.id").gt(1L)),
                o -> o.orderBy("top.cart"));
        assertThat(only()).doesNotContain(" join ");
        statements.reset();
        em.find(Note.class, where("line").in(new LineKey(1L, 2L), new LineKey(3L, 4L)));
        assertThat(only()).doesNotContain(" join ");
    }

    @Test
    void a_broken_key_leads_back_to_its_fields() {
        Cart cart = new Cart("Ann");
        Article tea = new Article("tea");
        given(new Line(cart, tea, 1));
        em.persist(
                new Line(em.getReference(Cart.class, some(cart.id)), em.getReference(Article.class, some(tea.id)), 2));
        UniqueConstraintViolationException failure =
                catchThrowableOfType(UniqueConstraintViolationException.class, em::flush);
        assertThat(failure).isNotNull();
        assertThat(failure.properties()).isSubsetOf("Line.cart", "Line.article").isNotEmpty();
    }
}

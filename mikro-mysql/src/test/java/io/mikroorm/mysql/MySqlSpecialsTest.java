// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mysql.family.FamilySpecials;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MySqlSpecialsTest extends FamilySpecials {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }

    @Override
    protected ServerTckDriver<?> driver(String variable) {
        return new MySqlTckDriver(c -> c.poolSize(3).driverOption("sessionVariables", variable));
    }

    @Test
    void text_is_compared_by_code_point_with_case() {
        try (TestDatabase db = database(Domain.LIBRARY.toArray(Class<?>[]::new))) {
            EntityManager em = db.orm.em().fork();
            for (String name : List.of("a", "A", "\u00e4", "Z", "\ue000", "\ud83d\udc26")) {
                em.persist(new Author(name, name));
            }
            em.flush();
            EntityManager other = db.orm.em().fork();

            assertThat(other.findAll(Author.class, o -> o.orderBy("name")))
                    .extracting(Author::getName)
                    .containsExactly("A", "Z", "a", "\u00e4", "\ue000", "\ud83d\udc26");
            assertThat(other.count(Author.class, where("name").eq("a"))).isEqualTo(1);
        }
    }

    /** Servers before 8.0.17 have no collation of this character set that minds them. */
    @Test
    void spaces_at_the_end_count_where_the_server_has_a_collation_that_minds_them() {
        try (TestDatabase db = database(Domain.LIBRARY.toArray(Class<?>[]::new))) {
            EntityManager em = db.orm.em().fork();
            em.persist(new Author("a", "a")).persist(new Author("a ", "a "));
            if (db.isAtLeast80(17)) {
                em.flush();
                EntityManager other = db.orm.em().fork();
                assertThat(other.findAll(Author.class, o -> o.orderBy("name")))
                        .extracting(Author::getName)
                        .containsExactly("a", "a ");
                assertThat(other.count(Author.class, where("name").eq("a"))).isEqualTo(1);
            } else {
                assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
            }
        }
    }
}

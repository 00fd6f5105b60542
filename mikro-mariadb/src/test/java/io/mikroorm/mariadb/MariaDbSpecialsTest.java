// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.EntityManager;
import io.mikroorm.mysql.family.FamilySpecials;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.sql.ServerTckDriver;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

class MariaDbSpecialsTest extends FamilySpecials {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }

    @Override
    protected ServerTckDriver<?> driver(String variable) {
        return new MariaDbTckDriver(c -> c.poolSize(3).driverOption("sessionVariables", variable));
    }

    @Test
    void text_is_compared_by_code_point_with_case_and_spaces() {
        try (TestDatabase db = database(Domain.LIBRARY.toArray(Class<?>[]::new))) {
            EntityManager em = db.orm.em().fork();
            for (String name : List.of("a", "A", "a ", "\u00e4", "Z", "\ue000", "\ud83d\udc26")) {
                em.persist(new Author(name, name));
            }
            em.flush();
            EntityManager other = db.orm.em().fork();

            assertThat(other.findAll(Author.class, o -> o.orderBy("name")))
                    .extracting(Author::getName)
                    .containsExactly("A", "Z", "a", "a ", "\u00e4", "\ue000", "\ud83d\udc26");
            assertThat(other.count(Author.class, where("name").eq("a"))).isEqualTo(1);
        }
    }
}

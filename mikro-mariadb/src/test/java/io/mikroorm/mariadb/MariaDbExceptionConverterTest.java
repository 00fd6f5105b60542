// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.mysql.family.FamilyErrors;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.StoredZone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MariaDbExceptionConverterTest extends FamilyErrors {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MariaDbTckDriver.database(entities);
    }

    @Override
    protected ExceptionConverter converter() {
        return new MariaDbPlatform(StoredZone.UTC).exceptionConverter();
    }

    @Test
    void a_broken_check_is_named() {
        assertThat(expect(CheckConstraintViolationException.class, "insert into house values (3, 'x', 1)")
                        .constraint())
                .isEqualTo("adult");
    }
}

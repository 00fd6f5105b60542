// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mysql.family.FamilyErrors;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.StoredZone;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MySqlExceptionConverterTest extends FamilyErrors {

    @Override
    protected TestDatabase database(Class<?>... entities) {
        return MySqlTckDriver.database(entities);
    }

    @Override
    protected ExceptionConverter converter() {
        return new MySqlPlatform(StoredZone.UTC).exceptionConverter();
    }

    /** Before 8.0.16 the server reads checks and does not keep them. */
    @Test
    void a_broken_check_is_named_where_the_server_keeps_checks() {
        String breaking = "insert into house values (4, 'x', 1)";
        if (db.isAtLeast80(16)) {
            assertThat(expect(CheckConstraintViolationException.class, breaking).constraint())
                    .isEqualTo("adult");
        } else {
            db.execute(breaking, "delete from house where id = 4");
        }
    }

    @Test
    void a_value_cannot_hide_the_name_of_the_constraint() {
        DriverException twice = expect(
                UniqueConstraintViolationException.class,
                "insert into house values (3, 'Query is: x', 20), (4, 'Query is: x', 20)");
        assertThat(twice.constraint()).isEqualTo("one_name");
    }

    @Test
    void a_lock_that_is_waited_for_in_vain_ends_the_transaction_where_the_server_is_set_up_so() {
        SQLException timeout =
                new SQLException("Lock wait timeout exceeded; try restarting transaction", "40001", 1205);
        MySqlExceptionConverter converter = new MySqlExceptionConverter();
        converter.connected(false);
        assertThat(converter.endsTransaction(timeout)).isFalse();
        converter.connected(true);
        assertThat(converter.endsTransaction(timeout)).isTrue();
        converter.connected(false);
        assertThat(converter.endsTransaction(timeout)).isTrue();
    }

    @Test
    void a_text_that_is_no_number_is_not_told() {
        no_value_is_told_whatever_is_wrong_with_it("update house set age = 30 where cast('s3cret' as signed) = 1");
    }
}

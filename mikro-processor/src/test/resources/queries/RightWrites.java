package shop;

import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.query.Expressions;
import io.mikroorm.sql.write.UpdateBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.write.OnConflict.excluded;

/** Writes that are built, as they may be. */
class RightWrites {

    record Row(long id, BigDecimal total) {}

    void of(SqlEntityManager sql, Shop.Customer jon, Shop.Order order) {
        Shop_Customer_.As c = Shop_Customer_.as("c");
        Shop_Order_.As o = Shop_Order_.as("o");
        UpdateBuilder update = sql.update(o)
                .set(o.total, 5)
                .set(o.total, Expressions.column(o.total).plus(o.lines))
                .set(o.state, Shop.State.PAID)
                .set(o.due, LocalDate.EPOCH)
                .set(o.customer(), jon)
                .setNull(o.payer())
                .set("o.lines", 3)
                .where(o.customer().name.like("J%").and(where("o.lines").gt(1)));
        long changed = update.copy().orWhere(o.due.isNull()).execute();
        List<Row> rows = update.returning(o.id, o.total).into(Row.class);
        List<Number> keys = sql.delete(o).all().returningValue(o.id).getValues();
        sql.insert(o)
                .set(o.id, 1L)
                .set(o.total, 5)
                .nextRow()
                .rows(List.of(Map.of("id", 2L)))
                .onConflict(o.id)
                .merge(m -> m.set(o.total, Expressions.column(o.total).plus(excluded(o.total))).take(o.due, o.customer()))
                .where(o.total.lt(100))
                .execute();
        sql.insertFrom(c)
                .columns(c.name)
                .select(sql.createQueryBuilder(o).selectValue(o.customer().name))
                .onConflict("id")
                .ignore()
                .execute();
        sql.truncate(Shop.Order.class);
    }
}

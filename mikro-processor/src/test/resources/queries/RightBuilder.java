package shop;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Order;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.query.Aggregates;
import io.mikroorm.sql.query.Expressions;
import io.mikroorm.sql.query.SelectBuilder;
import java.time.LocalDate;
import java.util.List;

import static io.mikroorm.query.Where.where;

/** Queries that are built, as they may be. */
class RightBuilder {

    record Row(String name, long orders) {}

    void of(SqlEntityManager sql, Shop.Customer jon) {
        Shop_Customer_.As c = Shop_Customer_.as("c");
        Shop_Order_.As o = Shop_Order_.as("o");
        Condition<Aliased> both = c.name.eq("Jon").and(o.total.gt(1)).or(where("c.name").eq("x"));
        SelectBuilder<Shop.Customer> builder = sql.createQueryBuilder(c)
                .leftJoinAndSelect(c.orders(), o, o.due.isAfter(LocalDate.EPOCH))
                .where(both.and(o.customer().eq(jon)))
                .orderBy(c.name.asc(), Aggregates.max(o.due).desc(), Order.asc("c.id"));
        List<Shop.Customer> found = builder.getResultList();
        List<Row> rows = builder.select(c.name, Aggregates.count(o.id).as("orders"))
                .groupBy(c.name)
                .having(Aggregates.count(o.id).gt(3).and(Expressions.column(o.due).lt(LocalDate.EPOCH)))
                .into(Row.class);
        List<String> names = builder.selectValue(Expressions.lower(c.name)).getValues();
    }
}

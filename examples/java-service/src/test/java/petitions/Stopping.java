package petitions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source that asks before and after whatever reaches the database; and that makes mistakes on request. */
final class Stopping {
    /** Is asked; it need not come back. */
    interface Point {
        void reached(String where);
    }

    /** A mistake of the service, made where the service meets its database. */
    enum Mistake {
        NONE, COMMITS_BEFORE_THE_EVENTS, COMMITS_BEFORE_THE_NOTICES, FORGETS_COMMANDS
    }

    private final DataSource inner;
    private final Mistake mistake;
    private final Point point;

    Stopping(DataSource inner, Mistake mistake, Point point) {
        this.inner = inner;
        this.mistake = mistake;
        this.point = point;
    }

    DataSource source() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(inner, method, arguments);
            return result instanceof Connection ? connection((Connection) result) : result;
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && arguments.length == 1) {
                String sql = (String) arguments[0];
                return statement(connection, sql, connection.prepareStatement(changed(sql)));
            }
            return method.getName().equals("commit") ? around("commit", connection, method, arguments)
                : call(connection, method, arguments);
        });
    }

    private PreparedStatement statement(Connection connection, String sql, PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            if (mistake == Mistake.COMMITS_BEFORE_THE_EVENTS && sql.startsWith("INSERT INTO event")
                    || mistake == Mistake.COMMITS_BEFORE_THE_NOTICES && sql.startsWith("INSERT INTO notice")) {
                connection.commit();
            }
            return around(start(sql), statement, method, arguments);
        });
    }

    private String changed(String sql) {
        boolean forgets = mistake == Mistake.FORGETS_COMMANDS && sql.startsWith("SELECT refusal FROM command");
        return forgets ? sql + " AND 1 = 0" : sql;
    }

    /** What a statement does to which table: its first words. */
    private static String start(String sql) {
        String[] words = sql.split(" ");
        if (words[0].equals("SELECT")) {
            return "SELECT FROM " + sql.replaceAll(".* FROM (\\w+).*", "$1");
        }
        return words[0].equals("UPDATE") ? words[0] + " " + words[1] : words[0] + " INTO " + words[2];
    }

    private Object around(String where, Object target, Method method, Object[] arguments) throws Throwable {
        point.reached("before " + where);
        Object result = call(target, method, arguments);
        point.reached("after " + where);
        return result;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Stopping.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

// Answers: is the process in this container ready for work? Asks it, as a load balancer would.
const answer = await fetch('http://127.0.0.1:9464/gereed');
process.exitCode = answer.ok ? 0 : 1;
